/** Names for pupils who do not exist, from the many places that families in England come from. */
export const forenames = (
  'Aaliyah Abdul Ada Adam Adeola Aidan Aisha Alba Albie Alfie Alicja Amelia Amir Anya Archie Aria Arjun Arlo Asha ' +
  'Aston Ava Ayaan Bailey Bartosz Beatrix Bella Benjamin Blake Bodhi Caleb Callum Cerys Charlie Chloe Clara Conor ' +
  'Daisy Dariusz Delilah Denzel Dexter Dilan Dylan Edie Eesa Ela Eleni Elijah Eliza Elsie Emmanuel Erin Esme Ethan ' +
  'Evie Ewan Farah Felix Finley Flora Freddie Freya Gabriel George Grace Hamza Harper Harriet Hassan Hazel Heidi ' +
  'Henry Holly Hugo Ibrahim Imogen Indie Iris Isaac Isla Ivy Jacob Jasmine Jayden Jessica Joshua Jude Julia Kai ' +
  'Kacper Keira Kiran Kofi Lacey Layla Leila Leo Lewis Lily Logan Lola Luca Lucy Maisie Maja Marcus Maryam Mason ' +
  'Matilda Maya Mia Mila Milo Mohammed Molly Musa Nadia Nathan Nia Niamh Noah Ola Oliver Olivia Omar Orla Oscar ' +
  'Otis Owen Patrick Penny Phoebe Poppy Precious Quinn Rafe Reuben Rhys Riley Robyn Roman Rosa Rowan Ruby Rupert ' +
  'Saanvi Samir Samuel Scarlett Sebastian Seren Sienna Sofia Sonny Stanley Summer Tabitha Taylor Teddy Thea Theo ' +
  'Tobias Toby Uma Violet Wiktoria William Willow Xander Yasmin Yusuf Zac Zara Zofia'
).split(' ');

export const surnames = (
  'Abbott Adeyemi Ahmed Akhtar Allsop Amoah Appleyard Arkwright Ashdown Atherton Badger Bagshaw Balogun Banerjee ' +
  'Barlow Barnaby Beckwith Begum Bellamy Bianchi Birchall Blackwood Bloomfield Booker Boateng Bradwell Brannigan ' +
  'Briscoe Brockbank Burrows Calloway Carmichael Castellanos Chadwick Chaudhary Choi Clegg Cobb Cottrell Crabtree ' +
  'Cranshaw Dacosta Dalgleish Darbyshire Dearden Dhillon Dimitrov Dobbs Duckworth Dunmore Eccles Egerton Ekwueme ' +
  'Ellwood Entwistle Fairbrother Faraday Farrow Fawcett Featherstone Ferreira Finch Fotheringham Gajewski Garside ' +
  'Ghosh Gillespie Goldsworthy Greenhalgh Grimshaw Gupta Haigh Halliwell Hargreaves Hassan Haworth Heathcote ' +
  'Hollingsworth Horrocks Hussain Ibekwe Iqbal Jagger Janowski Jellicoe Kaczmarek Kaur Kellaway Kershaw Khan ' +
  'Kirkbride Kumar Lamprey Langridge Lathbury Leadbetter Lim Lockhart Lomax Lowther Lyttle Mackintosh Mahmood ' +
  'Malik Marchetti Marsden Mbeki Meadowcroft Mellor Middlemass Mistry Moorhouse Mukherjee Nkemelu Nowak Nuttall ' +
  'Oakeshott Ogden Okafor Oldroyd Osei Ostler Pankhurst Papadakis Pargeter Patel Pawlak Peverell Pickering Popescu ' +
  'Prendergast Quayle Quigley Rahman Ramsbottom Redfearn Ribeiro Rigby Rosenthal Rothwell Sadler Saltmarsh Sandhu ' +
  'Scarisbrick Shackleton Sharma Shufflebotham Singh Skelton Sobczak Stanhope Stubbs Suleiman Swindlehurst Tanaka ' +
  'Tattersall Thackeray Thistlewood Threlfall Tinsley Trelawney Turay Underhill Unsworth Vaughan Venables Wadsworth ' +
  'Walmsley Warburton Wetherby Whittaker Widdowson Winstanley Wolstenholme Woźniak Wyatt Yardley Yilmaz Zielinski'
).split(' ');

/** Names with letters that only some encodings have, all of them in windows-1252. */
export const accented = {
  forenames: 'Zoë Chloé Siân José Noël Renée Anaïs Þóra Inês François Jürgen Åsa'.split(' '),
  surnames: 'Núñez Müller Lefèvre García O’Neill Sørensen Gonçalves D’Arcy Bäcker Peña'.split(' '),
};
