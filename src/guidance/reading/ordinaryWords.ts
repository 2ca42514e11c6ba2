/** Common words that look like a word we know: they are what they are, not a slip of the keyboard. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `able about badge above across actually added after again ago ahead almost alone along already also always among another answer anyone anything
  apple area around asked asking aunt autumn back bad band bank base bath beach bear beat became bed been began begin behind believe bell below bend
  best better between bike bill birth bit black blue board boat body book born both bottom box boxes boys bread break breakfast bring broken brought brown
  build busy call came camp cards care careful case cases cash cast cat catch caught cause centre certain chair chance change charge cheap chief choice choose
  city class clean clear climb clock clothes cloud club coach coat cod coffee cold come comes coming common compare cook cool copy corner corporate cost could count country
  couple course cover crash cream cross crowd current custom dance danger dark date dates daughter dead deal dear deep desk detail dinner done door double down draw dream dress drink drive driver
  drop duty each earlier early earn earth easier easy eat edge eight either eleven else empty end enough entry even evening ever every exact example
  expect extra eyes face fact fail fair fall false far farm fast favour feed feel feet felt fill final find fine finger firm first fish five fix flag flat
  flight floor flower fly follow food foot force forget form forward found four free fresh friend front fruit full fun future game garden gave gift give given
  glass goal goes gold gone good grade grand great green grew group grow guess guest guide hair half hall hand hands happen happy hard hate have head hear heard heart heat
  heavy height hello her here hers high hill him hit hold hole home hope horse host hot hour house how huge human hundred hurry idea ideal image inch inside into iron issue
  item join joke jump just keep kept key kick kind king kit kitchen knew know lady laid land lane large laugh law lead learn least left less let level lie life lift light like
  line link lion list little live lived local lock log look lord lose loss lost loud love low luck lunch made mail main make male man many map march market married mate math maths matter
  may maybe meal mean meat media meet men menu met metal middle might mile milk mind mine minute mix model moment money month moon more most mouth move much music must name
  nature near neck need never new news next nice night nine none noon normal north nose note nothing notice number nurse often oil old once only onto open opera oral order other others our out over own
  pack page paid pain paint pair pale pants paper pass past path patient pay peace pen people per perhaps period person phone photo piano pick picture piece pink pitch pizza place plan plane
  plant plate play please plus point pool poor port possible post pound power practice present press pretty price print prize problem proof proper proud prove public pull pupil purple push quarter queen
  quick quiet quite race rail rain raise ran range rate rather reach read ready real really reason red rent rest result return rich ride right ring rise risk river road rock role roof room round row
  rule run sad safe said sale salt same sand sat save saw say scene score scout sea seat seem seen sell send sense sent serve seven shall shape share sharp she sheet shine ship shirt shoe shoes shop
  short should show shown sight sign silver simple since sing single sister sit site six size skill skin sky sleep slow small smart smile smoke smooth soap social soft soil sold some son song soon sorry
  sort soul sound soup south space speak speed spell spend spent sport spot spread spring square stage stair stand star start state station stay steal step stick still stone stood store
  story street strong such sudden sugar suit summer sun sure swim table tail take taken tale talk tall taste taught tax tea teach team tell ten tend tent term test text than that the their them then
  there these they thick thin thing think this those though thought thousand three through throw thus till time times tip title today told tomorrow tonight too took top total touch tour toward town toy
  track trade tree tried true truth try turn twelve twenty twice two type uncle under unit until upon use used usual value various very view village vote wait walk wall want war warm wash
  waste water wave way weak wear week weight well went were west wet what wheel where which while white whole whose why wide wife wild win wind window winter wish with within woman women won wood word
  words wore work world worn worse worst worth would wrong yard yeah yellow yes yesterday yet young your zone zero sometimes anyway regular regularly weekly monthly lesson lessons tests tested monday tuesday wednesday thursday friday saturday
  brain grain plain stain claim bus bust lord plus clue blew flew crew drew grey prey bread cater later letter better butter water waters mouse loose chose close closed cause pause
  weather whether leather feather heather father mother brother another bother either neither letter latter matter pattern lantern manner banner barrier carrier courier married worried carried
  formal format former farmer firmer reserve deserve observe relation vacant mission permission transport training trading reading riding hiding sliding guiding binding finding
  speaking breaking making taking baking waking walking talking working worrying clinical critical political politics practical vertical medal pedal metal mental rental dental central coursework homework housework`
    .split(/\s+/)
    .filter(Boolean),
);
