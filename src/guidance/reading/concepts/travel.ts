/** Getting to school, and what stops it. */
export const travel = {
  schoolTransport: `
    @vehicle the @council, @vehicle that the @council, @vehicle which the @council, @vehicle our @council, @vehicle the @school normally, @vehicle the @school usually, @vehicle sent by @article? @council, @vehicle laid on by @article? @council, @vehicle laid on by @article? @school, @vehicle laid on, @vehicle provided by @article? @council, @vehicle provided by @article? @school, sen @vehicle, send @vehicle, school @vehicle, @council @vehicle, @council school @vehicle, @council sen @vehicle, our @vehicle,
    our school @vehicle, sen transport, send transport, home to school transport, contract taxi,
    @vehicle @arrange by @article? @council, @vehicle @arrange by @article? @school,
    @vehicle @be* @arrange by @article? @council, @council @arrange @article? @vehicle,
    @council @arrange @vehicle, @vehicle from the @council, school run bus, local authority transport,
    local authority @vehicle, provided transport, @vehicle we @arrange,
    @vehicle that @article? @council @arrange, @vehicle the @council @arrange,
    contract @vehicle, contract bus, @council contract @vehicle, @council contract bus, our own @vehicle, our own minibus, school coach, school contract bus, transport to school provided, school transport, sen escort, home school transport, council transport, usual school @vehicle, free school @vehicle, eligible transport, statutory transport, @council .. @vehicle,
    usual @vehicle, regular @vehicle, contracted @vehicle`,
  notRunning: `
    will not start, not starting, flat battery, dead battery, not running, failed to come, failed to show, failed to appear, never appeared, not appear, never materialised, not materialise, out of service, cancelled, canceled, broke down, broken down, break down, breakdown, not running, not run, not turn up,
    not turned up, never turned up, never came, not come, not arrive, no show, not available, unavailable,
    off the road, no driver, driver @be* @ill, failed to turn up, failed to arrive, let them down,
    driver off @ill, driver @ill, driver off, escort off @ill, escort @ill, no escort, no cover, out of action, not show, not showed, not shown up, not turn, fails to turn up, let down,
    drivers out on strike, drivers .. strike, driver .. strike, bus strike, bus drivers .. strike, no bus, no taxi, no minibus, not run today, off road, in the garage, broke, conked out, failed to run, did not run, was not running, pulled out of contract, handed back, went bust, cancelled today, cancelled this morning, got cancelled, would not start, puncture, stuck in garage, not come for, not picked .. up, never picked .. up, never arrived, did not arrive, forgot to collect, not collect .. from home,
    @vehicle never came, @vehicle did not come, @vehicle not come, @vehicle did not turn up, @vehicle not turned up, @vehicle never turned up, @vehicle did not arrive, @vehicle never arrived, @vehicle did not show, @vehicle no show`,
  notArranged: `
    not yet agreed, not yet approved, still being decided, still has not, and has not, has not yet, but has not, has not done so, has not done it, has not happened, not happened, not laid on, still have not, and have not, but have not, have not yet, not sorted out, not sorted it, not honoured, not set it up, not arranged, not yet arranged, not put .. in place, not in place, no transport in place, no transport,
    not sorted, not set up, not provided, not organised, waiting for transport, waiting for a taxi,
    awaiting transport, yet to arrange, not made .. arrangements, no arrangements, failed to arrange,
    failed to provide, failed to put, legally owes, owes, not found .. taxi, no taxi arranged, not arrange,
    not provide, lack of access, access arrangements, not allocated, not got .. taxi, not found .. transport, still waiting .. taxi, still waiting .. transport, not agreed .. transport,
    never arranged, never put, never sorted, never provided, never set up, never organised, not supplied, has not supplied, nothing in place, still nothing in place, nothing arranged, nothing sorted, failed to supply, failed to organise, failed to sort, still waiting for, still not arranged, still no transport, still no taxi, yet to provide, yet to sort, yet to put, dragging .. feet, no escort arranged, entitled to transport, not given .. transport, no arrangements made, refuses to provide, not commissioned, not got round to,
    nothing .. arranged, nothing .. in place, nothing .. sorted, nothing .. organised, no transport has, not put anything, nothing yet,
    not found one, not got one, not arranged one, not sorted one, not found .. yet, has not found, have not found, not come up with, no taxi yet, no bus yet, no transport yet,
    never been put, never been arranged, never been sorted, never been provided, never been set, never .. in place, not been put, not been arranged, not been sorted, not been provided, yet to be arranged, yet to be put,
    not agreed, still not agreed, not approved .. transport, not agreed a`,
  anyTransport: `
    no transport, no taxi, no minibus, transport, bus, taxi, minibus, travel, vehicle, wheelchair vehicle, wheelchair taxi, passenger assistant, escort, coach, cab, lift arranged, transporting, home to school`,
  /** Hides the walking distance that it lies beyond. */
  tooFarToWalk: `beyond walking distance, beyond the walking distance, outside walking distance, outside the walking distance, out of walking distance, over walking distance, more than walking distance, further than walking distance, past walking distance, above walking distance, not in walking distance, too far to walk, nowhere near walking distance, no walking distance`,
  walkable: `
    next door, lives next door, over the road, across the road, same street, same road, opposite the school, next to school, next to the school, two minutes away, five minutes away, 5 minutes away, 2 minutes away, walking distance, within walking distance, can walk, could walk, lives nearby, lives near, lives close,
    round the corner, half a mile, a mile,
    mins walk, minutes walk, minute walk, min walk, short walk, walk to school, walks to school, walk away, lives opposite, lives round, lives next to, two streets away, few streets away, down the road, within walking, could have walked, can easily walk`,
  ownCar: `
    @adult taxi, @adult van, @adult bike, @adult motorbike, moped, motorbike, scooter, bike, car, family car, @adult car, car broke down, car broken down, car trouble, car would not start,
    flat tyre, puncture, no petrol, no lift, run out of petrol, car @be* broken,
    family taxi, private taxi, own taxi, parents taxi, uber, paid taxi`,
  publicTransport: `
    =train, =trains, public bus, service bus, bus company, public transport, late bus, bus was late,
    bus ran late, bus company ran late, bus late, train strike, rail, tube,
    service train, usual train, the tube, public train, stagecoach, first bus, more bus, morebus, national rail, northern rail, ferry to school, normal bus, ordinary bus`,
  disruption: `
    roads all shut, roads shut, roads all closed, roads were shut, road shut, flash flood, flash floods, buses and trains, trains and buses, tube and buses, across the city, across london, across bournemouth, across poole, across dorset, road chaos, rail chaos, transport chaos, rail and road, road and rail, chaos on .. roads, chaos on .. rail, transport network, rail network, road network, roads @closed, road @closed, roads closed, road closed, roads blocked, roads @be* closed, roads @be* blocked, roads impassable,
    roads flooded, flooded roads, roads icy, icy roads, snow, snowed in, travel disruption, travel chaos,
    airspace, volcanic ash, flights grounded, all flights, cut off by, widespread, widespread disruption,
    national emergency, local emergency, blocked by snow, no traffic could move, closed airspace, whole county, whole area, whole region, red warning, red weather warning,
    airspace @be* @closed, @closed @article? road,
    ash cloud, volcano, volcano ash, flights grounded all, grounded flights, airport closed, airports closed, airspace shut, all roads, roads flooded, flooding on .. roads, ice on .. roads, black ice, snow, blizzard, county wide, countywide, regional, motorway closed, major incident, gridlock across, no public transport, all trains, all buses, tanker strike, fuel crisis, ferries cancelled, storm .. roads, trees down, bridge closed, snow drifts, village cut off, cut off, floods .. roads, flood .. roads,
    across the area, across the county, area wide, whole town, across the region, across the south`,
  schoolOpen: `
    school open, school @be* open, school stayed open, school remained open, we @be* open, we stayed open,
    we remained open, but open, although open, stayed open, remained open`,
  oneFlight: `
    flight, flights, missed flight, =plane, airport, ferry, easyjet, ryanair, jet2, tui, airline, wizz, flight delayed, delayed flight, flight cancelled, cancelled flight, flight back, return flight, eurostar, eurotunnel`,
} as const;
