/** Getting to school, and what stops it. */
export const travel = {
  schoolTransport: `
    sen @vehicle, send @vehicle, school @vehicle, @council @vehicle, @council school @vehicle, @council sen @vehicle, our @vehicle,
    our school @vehicle, sen transport, send transport, home to school transport, contract taxi,
    @vehicle @arrange by @article? @council, @vehicle @arrange by @article? @school,
    @vehicle @be* @arrange by @article? @council, @council @arrange @article? @vehicle,
    @council @arrange @vehicle, @vehicle from the @council, school run bus, local authority transport,
    local authority @vehicle, provided transport, @vehicle we @arrange,
    @vehicle that @article? @council @arrange, @vehicle the @council @arrange`,
  notRunning: `
    cancelled, canceled, broke down, broken down, break down, breakdown, not running, not run, not turn up,
    not turned up, never turned up, never came, not come, not arrive, no show, not available, unavailable,
    off the road, no driver, driver @be* @ill, failed to turn up, failed to arrive, let them down,
    driver off @ill, driver @ill, driver off, escort off @ill, escort @ill, no escort, no cover, out of action, not show, not showed, not shown up, not turn, fails to turn up, let down`,
  notArranged: `
    not arranged, not yet arranged, not put .. in place, not in place, no transport in place, no transport,
    not sorted, not set up, not provided, not organised, waiting for transport, waiting for a taxi,
    awaiting transport, yet to arrange, not made .. arrangements, no arrangements, failed to arrange,
    failed to provide, failed to put, legally owes, owes, not found .. taxi, no taxi arranged, not arrange,
    not provide, lack of access, access arrangements, not allocated, not got .. taxi, not found .. transport, still waiting .. taxi, still waiting .. transport, not agreed .. transport`,
  anyTransport: 'transport, bus, taxi, minibus, travel',
  walkable: `
    walking distance, within walking distance, can walk, could walk, lives nearby, lives near, lives close,
    round the corner, half a mile, a mile`,
  ownCar: `
    moped, motorbike, scooter, bike, car, family car, @adult car, car broke down, car broken down, car trouble, car would not start,
    flat tyre, puncture, no petrol, no lift, run out of petrol, car @be* broken`,
  publicTransport: `
    =train, =trains, public bus, service bus, bus company, public transport, late bus, bus was late,
    bus ran late, bus company ran late, bus late, train strike, rail, tube`,
  disruption: `
    roads @closed, road @closed, roads closed, road closed, roads blocked, roads @be* closed, roads @be* blocked, roads impassable,
    roads flooded, flooded roads, roads icy, icy roads, snow, snowed in, travel disruption, travel chaos,
    airspace, volcanic ash, flights grounded, all flights, cut off by, widespread, widespread disruption,
    national emergency, local emergency, blocked by snow, no traffic could move, closed airspace, whole county, whole area, whole region, red warning, red weather warning,
    airspace @be* @closed, @closed @article? road`,
  schoolOpen: `
    school open, school @be* open, school stayed open, school remained open, we @be* open, we stayed open,
    we remained open, but open, although open, stayed open, remained open`,
  oneFlight: 'flight, flights, missed flight, =plane, airport, ferry',
} as const;
