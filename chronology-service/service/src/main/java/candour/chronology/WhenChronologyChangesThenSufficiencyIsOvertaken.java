package candour.chronology;

import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReopened;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReturned;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.sufficiency.SufficiencyCommand.NoteChange;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import java.util.List;

/** What was declared sufficient rests on certain versions; once an agency moves on, that is shown (S002-083). */
record WhenChronologyChangesThenSufficiencyIsOvertaken() implements Policy {
    @Override
    public String name() {
        return "when-chronology-changes-then-sufficiency-is-overtaken";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case ChronologyCorrected e ->
                List.of(new NoteChange(e.reviewId(), e.agency(), e.version(), e.changedId(), e.on()));
            case ChronologySubmitted e -> List.of(new NoteChange(e.reviewId(), e.agency(), e.version(), null, e.on()));
            case ChronologyReturned e -> List.of(new NoteChange(e.reviewId(), e.agency(), 0, null, e.on()));
            case ChronologyReopened e -> List.of(new NoteChange(e.reviewId(), e.agency(), 0, null, e.on()));
            default -> List.of();
        };
    }
}
