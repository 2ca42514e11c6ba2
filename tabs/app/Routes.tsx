import { Redirect, Route, Switch } from 'wouter';
import { useApp } from './AppContext.ts';
import { ForOfficers } from './ForOfficers.tsx';
import { ForStaff } from './ForStaff.tsx';
import { useMe } from './MeContext.ts';
import { NotFound } from './NotFound.tsx';
import { homeFor } from './navigation.ts';
import { pages } from './pages.ts';

export function Routes() {
  const { host } = useApp();
  const { role } = useMe();
  return (
    <Switch>
      <Route path="/">
        <Redirect to={homeFor(role, host.inSidePanel)} replace />
      </Route>
      <Route path="/ask" component={pages.ask} />
      <Route path="/toolkit" component={pages.toolkit} />
      <Route path="/toolkit/:approachId">
        {({ approachId }) => <pages.approach key={approachId} id={approachId} />}
      </Route>
      <Route path="/codes/sheet" component={pages.codeSheet} />
      <Route path="/codes/:code?">{({ code }) => <pages.codes code={code} />}</Route>
      <Route path="/law/:part?/:name?">{({ part, name }) => <pages.law part={part} name={name} />}</Route>
      <Route path="/questions/:part?">{({ part }) => <pages.questions part={part} />}</Route>
      <Route path="/here" component={pages.here} />
      <Route path="/meetings/:occurrenceId/queue">
        {({ occurrenceId }) => <pages.queue key={occurrenceId} occurrenceId={occurrenceId} />}
      </Route>
      <Route path="/meetings/series/:seriesId?">
        {({ seriesId }) => (
          <ForOfficers>
            <pages.series seriesId={seriesId} />
          </ForOfficers>
        )}
      </Route>
      <Route path="/meetings/:occurrenceId/forum">
        {({ occurrenceId }) => <pages.forum key={occurrenceId} occurrenceId={occurrenceId} />}
      </Route>
      <Route path="/newsletters">
        <ForStaff>
          <pages.newsletters />
        </ForStaff>
      </Route>
      <Route path="/newsletters/:newsletterId">
        {({ newsletterId }) => (
          <ForStaff>{<pages.newsletter key={newsletterId} id={newsletterId} />}</ForStaff>
        )}
      </Route>
      <Route path="/meetings">
        <pages.meetings />
      </Route>
      <Route path="/meetings/numbers">
        <ForOfficers>
          <pages.meetingNumbers />
        </ForOfficers>
      </Route>
      <Route path="/meetings/:occurrenceId/book">
        {({ occurrenceId }) => <pages.meetings occurrenceId={occurrenceId} />}
      </Route>
      <Route path="/meetings/:occurrenceId">
        {({ occurrenceId }) => <pages.meetingDate occurrenceId={occurrenceId} />}
      </Route>
      <Route path="/week">
        <ForStaff>
          <pages.week />
        </ForStaff>
      </Route>
      <Route path="/caseload/:schoolId?">
        {({ schoolId }) => <ForStaff>{<pages.caseload schoolId={schoolId} />}</ForStaff>}
      </Route>
      <Route path="/schools">
        <ForStaff>
          <pages.schools />
        </ForStaff>
      </Route>
      <Route path="/schools/:schoolId/figures">
        {({ schoolId }) => <ForStaff>{<pages.schoolFigures schoolId={schoolId} />}</ForStaff>}
      </Route>
      <Route path="/schools/:schoolId/returns">
        {({ schoolId }) => <ForStaff>{<pages.returns key={schoolId} schoolId={schoolId} />}</ForStaff>}
      </Route>
      <Route path="/schools/:schoolId/reports/:part?">
        {({ schoolId, part }) => <ForStaff>{<pages.reports schoolId={schoolId} part={part} />}</ForStaff>}
      </Route>
      <Route path="/reports/:part?">
        {({ part }) => <ForStaff>{<pages.reports part={part} />}</ForStaff>}
      </Route>
      <Route path="/council/:part?">
        {({ part }) => (
          <ForOfficers>
            <pages.council part={part} />
          </ForOfficers>
        )}
      </Route>
      <Route path="/tsm">
        <ForStaff>
          <pages.tsm />
        </ForStaff>
      </Route>
      <Route path="/tsm/arrange/:schoolId/:meetingId?">
        {({ schoolId, meetingId }) => (
          <ForStaff>
            <pages.tsmArrange
              key={`${schoolId} ${meetingId ?? ''}`}
              schoolId={schoolId}
              meetingId={meetingId}
            />
          </ForStaff>
        )}
      </Route>
      <Route path="/tsm/:meetingId">
        {({ meetingId }) => <ForStaff>{<pages.tsmMeeting key={meetingId} meetingId={meetingId} />}</ForStaff>}
      </Route>
      <Route path="/audit">
        <ForOfficers>
          <pages.audit />
        </ForOfficers>
      </Route>
      <Route path="/retention">
        <ForOfficers>
          <pages.retention />
        </ForOfficers>
      </Route>
      <Route path="/pupils/:pupilId/:part?">
        {({ pupilId, part }) => (
          <ForStaff>{<pages.pupil key={pupilId} pupilId={pupilId} part={part} />}</ForStaff>
        )}
      </Route>
      <Route path="/registers/:schoolId?">
        {({ schoolId }) => <ForStaff>{<pages.registers schoolId={schoolId} />}</ForStaff>}
      </Route>
      <Route path="/term-dates/:part?">
        {({ part }) => <ForStaff>{<pages.termDates part={part} />}</ForStaff>}
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
