package candour.chronology;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.entry.Entry;
import candour.chronology.merged.MergedChronology;
import candour.chronology.scope.Scope;
import candour.chronology.team.Team;
import candour.chronology.upload.Upload;
import candour.testing.GoldenEventsTest;
import java.util.List;

class GoldenTest extends GoldenEventsTest {
    GoldenTest() {
        super(
                List.of(Scope.FOLD, Team.FOLD, AgencyChronology.FOLD, Entry.FOLD, Upload.FOLD, MergedChronology.FOLD),
                List.of());
    }
}
