package candour.chronology.entry;

import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryCorrected;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading.Understood;
import candour.chronology.time.ReadingRules;
import candour.platform.access.Code;
import candour.testing.SealedSample;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/** Two agencies that have handed in, and one that has not: how the stories of what is said of entries begin. */
public final class Told {
    public static final UUID REVIEW = new UUID(7, 1);
    public static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    public static final Code POLICE = new Code("ORG-POLICE");
    public static final Code HEALTH = new Code("ORG-HEALTH");
    public static final Code SCHOOL = new Code("ORG-SCHOOL");
    public static final UUID CALL = new UUID(7, 11);
    public static final UUID VISIT = new UUID(7, 12);
    public static final UUID CLINIC = new UUID(7, 13);
    public static final UUID DRAFT = new UUID(7, 14);
    public static final EntryAt CALL_1 = new EntryAt(CALL, POLICE, 1);
    public static final EntryAt VISIT_1 = new EntryAt(VISIT, HEALTH, 1);
    public static final EntryAt CLINIC_1 = new EntryAt(CLINIC, HEALTH, 1);

    private Told() {}

    /** A call on 3 March, a visit in March, a clinic on 20 March, a draft; and then these. */
    public static Object[] and(Object... more) {
        Object[] handedIn = {
            new ChronologyRequested(REVIEW, POLICE, null, null, MAY, MAY),
            new ChronologyRequested(REVIEW, HEALTH, null, null, MAY, MAY),
            new ChronologyRequested(REVIEW, SCHOOL, null, null, MAY, MAY),
            added(CALL, POLICE, "3 March 2024"),
            added(VISIT, HEALTH, "March 2024"),
            added(CLINIC, HEALTH, "20 March 2024"),
            added(DRAFT, SCHOOL, "21 March 2024"),
            new ChronologySubmitted(REVIEW, POLICE, 1, 1, MAY),
            new ChronologySubmitted(REVIEW, HEALTH, 1, 2, MAY)
        };
        return Stream.concat(Arrays.stream(handedIn), Arrays.stream(more)).toArray();
    }

    public static EntryAdded added(UUID entryId, Code agency, String when) {
        return new EntryAdded(entryId, REVIEW, agency, 1, when(when), SealedSample.sealed("account"), null, null, MAY);
    }

    public static EntryCorrected corrected(UUID entryId, Code agency, int version, String when) {
        var words = SealedSample.sealed("better");
        return new EntryCorrected(entryId, REVIEW, agency, version, when(when), words, words, MAY);
    }

    public static EntryWithdrawn withdrawn(UUID entryId, Code agency) {
        return new EntryWithdrawn(entryId, REVIEW, agency, 2, SealedSample.sealed("wrong child"), MAY);
    }

    private static EventTime when(String written) {
        return ((Understood) EventTimeReader.read(written, ReadingRules.dayFirst(2026))).when();
    }
}
