/** Holidays, family events, faith, travel for work, and whether the school granted leave. */
export const leave = {
  holiday: `
    holiday in term time, holiday during term time, holiday during term, holiday in term, holidays in term time, term time holidays, holiday, vacation, disney, disneyland, cruise, butlins, center parcs, city break, family trip,
    week away, weekend away, long weekend, mini break, beach, family holiday, term time holiday,
    ski holiday, skiing, flew to, flown to, flown out, in the sun, caravan, unauthorised holiday,
    @no holiday, @no .. holiday, @yes holiday, @yes .. holiday, holiday @be* @no, holiday @be* @yes,
    booked .. flights, booked .. flight, flights booked, flights already booked, booked .. hotel, booked .. cruise, booked .. trip, trip booked, all inclusive, package deal, sunning themselves, week in the sun, camping trip, caravan holiday, staycation, centre parcs, legoland, haven, pontins, term time break, half term early, long haul, holidaying, jollies, jolly, hols,
    cheap flights, cheaper flights, left early for, day before half term, before half term, early for half term, early flight, breaking up early, early start to, cheaper holiday, cheaper to go, cheap deal, away on holiday, away for the week, sunshine`,
  abroad: `
    mediterranean, =med, abroad, overseas, home country, spain, france, italy, greece, turkey, portugal, egypt, dubai, india,
    pakistan, bangladesh, poland, romania, nigeria, ghana, kenya, jamaica, america, usa, florida,
    australia, germany, ireland, morocco, tunisia, cyprus, tenerife, majorca, mallorca, lanzarote, ibiza,
    malta, croatia, bulgaria, thailand, albania, lithuania, latvia, ukraine, somalia, iraq, iran, china,
    philippines, lapland, bali, indonesia, mexico, canada, japan, sweden, norway, denmark, netherlands,
    holland, belgium, switzerland, austria, hungary, slovakia, serbia, russia, brazil, colombia, argentina,
    south africa, zimbabwe, uganda, ethiopia, sudan, eritrea, libya, algeria, syria, lebanon, israel,
    qatar, saudi, abu dhabi, maldives, sri lanka, nepal, afghanistan, vietnam, malaysia, singapore, korea,
    hong kong, new zealand, barbados, cuba, trinidad, gran canaria, fuerteventura, menorca, corfu, crete,
    rhodes, algarve, madeira, benidorm, new york,
    rome, paris, berlin, barcelona, madrid, amsterdam, prague, lisbon, venice, milan, athens, brussels, vienna, budapest, krakow, istanbul, marrakech, cairo, delhi, mumbai, lahore, karachi, dhaka, lagos, accra, nairobi, tokyo, sydney, toronto, las vegas, orlando, europe, caribbean, the alps, andorra, antalya, dalaman, bodrum, zante, naples, sicily, sardinia, santorini, mykonos, costa, sharm, hurghada, goa, kerala, phuket, fiji, mauritius, gambia, cape verde, kuwait, doha, jordan, oman, georgia, moldova, estonia, finland, iceland, luxembourg, slovenia, bosnia, kosovo, macedonia, peru, chile, ecuador, venezuela, costa rica, sierra leone, congo, angola, rwanda, tanzania, zambia, malawi, mozambique, namibia, senegal, ivory coast, cameroon, yemen, kurdistan, cambodia, laos, myanmar, taiwan, mongolia, kazakhstan, uzbekistan, azerbaijan, armenia`,
  schoolHoliday: `
    half term, half term holiday, school holiday, summer holiday, easter holiday, christmas holiday,
    bank holiday, end of term`,
  leaveGranted: `
    happy with it, we are happy for, we are happy with, happy for him to, happy for her to, happy for them to, fine with it, fine by us, ok with us, ok with it, with our blessing, @head @be* happy for, @head @be* happy with, backed by @head, authorised absence, @yes .. leave, leave @be* @yes, @head @be* @yes, @yes by @article? @head, head said yes, @yes,
    exceptional, exceptional leave, exceptional circumstances, with our agreement, permission,
    said it was fine, said yes, gave leave, gave permission, given leave, given permission,
    leave @be* given, head let, we let them, @yes holiday, @yes .. holiday, holiday @be* @yes,
    parents granted leave, parent granted leave, family granted leave, mum granted leave, granted leave to, were granted, was granted`,
  /** Leave as the school gives it: "agreed" alone may be anybody's. */
  leaveNamed: `
    leave, loa, exceptional, permission, time off, day off, days off, request, @head @be* @yes, @yes by @article? @head, @head said yes,
    head said it, authorised absence`,
  parentAgreed: `
    @adult @be* @yes, @adult said yes, @adult gave permission, @adult let, parents @be* @yes, @adult has given permission`,
  leaveRefused: `
    leave not given, leave was not given, not given leave, leave not allowed, leave was not allowed, nothing agreed, nothing was agreed, nothing has been agreed, none agreed, no leave @yes, no leave of absence @yes, no holiday @yes, no permission @yes, no exceptional leave, no leave was @yes, leave never @yes, without leave @yes, without @article? leave @yes, turned .. down, turned .. request down, first heard about it, only heard about it, first we heard, first we knew, only knew about it, never told us, nobody told school, nobody told the school, without us knowing, without school knowing, nobody even applied, nobody .. applied, nobody .. asked, no one .. asked, no one .. applied, nobody .. requested, nobody .. request, without so much as, not so much as asked, never even asked, never .. request in, never .. request, never .. form in, never .. applied, never .. ask, not even ask, not so much as ask, nothing .. asked, nothing asked for, nothing was asked, nothing .. requested, nothing requested, nothing .. applied for, no one .. asked us, without even asking, without ever asking, without .. requesting, without applying, no one applied, nobody asked, nobody applied, @no .. @leave, @leave @be* @no, @head @be* @no, turned down, turned it down, @head said no, said no,
    without permission, no form, no loa, never put .. form, did not fill .. form, without asking, without leave, without approval, without authorisation, no leave,
    no leave asked, no leave request, not ask, not asked, never asked, no request, not request,
    not requested, did not apply, not applied, no permission, did not tell us, without telling, not @yes,
    unauthorised holiday, unauthorised leave, not been @yes, no application,
    not granted, did not grant, was not granted, never granted, not authorised, not approve, would not approve, will not approve, not approved, would not agree, head declined, knocked back, never applied, never requested, without a request, no permission asked, did not bother asking, no one asked, not ask us, without asking us, told no, was told no, told them no, said no to,
    unauthorised family, unauthorised wedding, unauthorised funeral, unauthorised trip, unauthorised day, unauthorised absence for, unauthorised visit`,
  leaveRunOut: `
    extended the half term, extended half term, extended the break, extending half term, extending the holiday, came back the next, back the next, returned the next, back the week after, back a week later, no reason for .. extra, no explanation for .. extra, no reason for .. more days, ran out, run out, came back late, come back late, returned late, back late, still on holiday, not come back on,
    extended .. holiday, extended .. leave, extended .. stay, extended .. trip, extra day, late back from,
    late back, not back from, not back yet, overstayed, stayed longer, stayed on, still away, still abroad,
    longer than agreed, longer than .. agreed, beyond .. agreed, overran, not return on,
    more than we agreed, later than .. leave, later than .. agreed, later than .. due, later than .. granted,
    longer than .. leave, days over, after .. leave ended, leave ended, past .. leave, over .. agreed leave, stayed on in, stayed an extra, extra days, extra week, stayed out, still in spain, still not home, not returned, did not return, past the agreed, beyond the leave, overstaying, over stayed, two more days, another week, tagged on,
    stayed @number, stayed for @number, they stayed @number, stayed another, last @number, remaining days, the rest of the days, other @number days, took @number instead, extended it, extended by, extra @number, more days than, @number days more, beyond that,
    came back the following, returned the following, back the following, not back until, came back .. later, returned .. later, not return until, did not come back until, came back .. late, returned .. days late, days late`,
  afterwards: `
    after they are =back, after he is =back, after she is =back, after we are =back, after you are =back, when they are =back, after coming =back, after getting =back, retrospective, retrospectively, after the event, asked afterwards, after they came back,
    after they got back, afterwards, backdate, backdated,
    after .. got back, after .. get back, after .. came back, after .. come back, after .. returned, once .. =back, now .. =back, after the fact, after the holiday, after the trip, after the wedding, after the event, once they return, once .. returned, when they got back, when they get back, when they came back, on their return, retro, in retrospect, backdating, applied late, asked late, late request, request came after, form .. after, asked .. after, handed in after, requested after, apply after, applied after, ask after, asking after`,
  familyEvent: `
    theatre audition, dance audition, drama school audition, acting audition, holy communion, first communion, confirmation service, bar mitzvah, bat mitzvah, batmitzvah, barmitzvah, aqiqah, mundan, mehndi, nikah, walima, sangeet, quinceanera, baby naming, engagement ceremony, vow renewal, civil partnership, funeral, bereavement, bereaved, died, death, passed away, memorial, =wedding, =weddings, getting married,
    gets married, bridesmaid, christening, baptism, family celebration, family party, family reunion,
    graduation, visit family, visiting family, see family, visit relatives, visiting relatives,
    visit @article? @relative, visiting @article? @relative, to see @article? @relative, moving house, house move, family emergency, family crisis,
    passport, passport @appointment, embassy, embassy @appointment, visa, visa @appointment, citizenship ceremony, audition, terminally ill,
    family do, cousins wedding, brother wedding, sister wedding, anniversary party, wake, cremation, burial, naming ceremony, baby shower, hen do, stag do, new baby, birth of, grandad passed, nan passed, see his dad off, see her dad off, deployment, deploying, in the army, army leave, army homecoming, army posting, family visit, long trip to see family, trip to see family, emigrating, house moves, moving home,
    @relative graduating, graduating, graduation ceremony, passing out parade, award ceremony, prize giving, awards evening, memorial service, unveiling, headstone, anniversary of, family matter, family matters, family reasons, personal reasons, compassionate, bereaved family, great nan, new sibling, christened, engagement party, golden wedding, get together,
    dying @relative, @relative dying, @relative is dying, dying relative, relative dying, say goodbye to, last days of`,
  religious: `
    =eid, jewish new year, orthodox good friday, shavuot, purim, simchat torah, guru nanak, guru nanak birthday, guru nanaks birthday, gurpurab, ascension day, holy day of obligation,
    diwali, deepavali, yom kippur, rosh hashanah, passover, hanukkah, vaisakhi, holi, navratri,
    orthodox christmas, orthodox easter, religious, religion, religious festival, religious holiday,
    religious observance, holy day, religious festival, hindu festival, sikh festival, jewish festival, muslim festival, feast day, sukkot, wesak,
    observance, the observance, same observance, same festival, the festival, festival day, faith festival, religious day, faith day, eid al fitr, eid al adha, eid ul fitr, eid ul adha, eid day, ashura, milad, lunar new year, chinese new year, baisakhi, vasakhi, ramadan eid, holy festival, good friday, day of faith, jehovah, sabbath, janmashtami, ganesh, dussehra, parkash, all saints, epiphany, ash wednesday`,
  pilgrimage: 'pilgrimage, hajj, umrah',
  travellerFamily: `
    travelling market, travelling markets, market circuit, performing with the circus, circus family performing, travelling fair, with the fair, travelling with the fair, travelling fairground, traveller, gypsy, roma, romany, =grt, showman, showmen, showpeople, fairground, fair, funfair, circus,
    barge, boat family, mobile child, boat dweller, bargee, narrowboat,
    gypsies, travellers, showmans guild, canal boat, houseboat, market traders, mobile pupil, travelling show, travelling circus, romani, irish traveller, new traveller`,
  travelForWork: `
    performing with the circus, circus family performing, next site, next fair, next town, moved on, on tour, work, trade, business, occupation, occupational, job, fair,
    funfair, touring, seasonal work, on the road, runs rides, running rides, running .. stall, run .. stall, working the,
    works the, stall holders, travelling fair, fair circuit, fairs circuit, season on the road, fruit picking, tarmacking,
    hop picking, travel .. for work, away for work, trading, traders, their trade, for their trade, the trade,
    touring show, for the season, the season, fairground season, fair season, moving on for, on the circuit`,
  truant: `
    truant, truancy, bunk, bunked, bunking, skive, skived, skiving, wagging, wagged, wag it, wagging it, mitch, mitched, mitching, twagging, twagged,
    sagging off, sagged off, nicking off, knocking off, dossing, dossed off, hopped the wag, walked out of school, walked out, left site, off site at, ran off site, ran off, absconded, went awol, =awol, playing hooky,
    went home .. without permission, left .. without permission, left without permission, walked home, went home at .. without, left at .. without permission, slipped out, sneaked out, snuck out, left school without, disappeared at break, went missing at lunch, out of bounds, off premises without`,
  leisure: `
    went to the fair, to go to the fair, going to the fair, visit the fair, day at the fair, fair came to town, fair is in town, gone to the fair, to go to the beach, went to the beach, gone to the beach, forgot school, forgot it was a school day, thought school was closed, thought it was a holiday, thought it was the weekend, thought it was inset, forgot to wake, nobody woke, no one woke, not wake .. up, did not wake, dog at the vet, dog was at, cat at the vet, taking the dog, take the dog, pet died, hamster died, waiting for the new, waiting for .. sofa, waiting for .. washing machine, waiting in for, waiting for .. engineer, waiting for .. plumber, to translate for, needed .. to translate, needed .. to interpret, interpret for, interpreting for, mates house, friends house, playing fifa, playing games, on his phone all, on her phone all, trampoline park, soft play, bowling, ice rink, escape room, laser tag, go karting, paintball, wanted a lie in, want a lie in, wants a lie in, fancied a lie in, needed a lie in, to mind .. @relative, minding .. @relative, mind .. little @relative, watch .. little @relative, looking after the, music festival, reading festival, glastonbury, for fun, as visitors, as a visitor, horse fair, appleby fair, stow fair, help @article? @relative, helping @article? @relative,
    refusing, refusing to, refuses to come, refuses to go, refuses to get, birthday, shopping, buy .. shoes, buy .. uniform, gone to buy, to buy .. shoes, school shoes, new shoes, clothes shopping,
    xbox, playstation, haircut, hairdresser, concert, music festival, theme park, day out, tired,
    not be bothered, not get up, not get out of bed, in bed, gaming, no uniform, babysit, babysitting,
    look after @article? @relative, mind @article? @relative, looking after .. @relative,
    look after .. @relative, help at home, helping at home, sick of school, fed up, kept .. off for no,
    football ticket, gig, sleepover, refused to come, refuse to come, refused to attend, refuse to attend,
    refused to go, refuse to go, will not come, would not come, not want to come, not fancy, hungover,
    alton towers, thorpe park, chessington, peppa pig world, paultons, legoland day, theme parks, water park, cinema, gaming all night, fortnite, stayed up late, up all night, too tired, just tired, birthday treat, get out of .. car, out of the car, get out the car, refused to get, refused to leave, refuse to leave, festival ticket, festival tickets, taylor swift, comic con, driving lesson, driving test, nails done, hair done, passport photos, spa day, puppy, new puppy, visiting friends, helping dad, helping mum, work with dad, cba, did not fancy, could not be arsed, no clean uniform, uniform in the wash, forgot it was, thought it was,
    friend is also, friend is off, friends are off, fell out with, fallen out with, argument with, hates maths, did not feel like it, no pe kit, lost .. shoes, no lunch money, homework not done, had not done .. homework, waiting for a delivery, waiting for a parcel, sleep over, day at .. beach, went fishing, gone fishing, football tickets, new game, new phone, watching tv, refused to board`,
} as const;
