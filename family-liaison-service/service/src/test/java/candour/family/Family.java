package candour.family;

import candour.family.authority.Capacity;
import candour.family.authority.DecidedBy;
import candour.family.familymember.FamilyGroup.FamilyGroupGrew;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberAdded;
import candour.family.familymember.Relationship;
import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.family.workingdays.DueDay;
import candour.platform.access.Code;
import candour.platform.authority.Evidence;
import candour.platform.sealed.Sealed;
import candour.testing.SealedSample;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A review, two relatives and an officer that every spec of this service can speak of. */
public final class Family {

    public static final UUID REVIEW = new UUID(0, 1);
    public static final UUID GRAN = new UUID(0, 11);
    public static final UUID FATHER = new UUID(0, 12);
    public static final UUID OFFICER = new UUID(0, 21);
    public static final UUID PROCESS = new UUID(0, 31);
    public static final UUID SOURCE = new UUID(0, 32);
    public static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);
    public static final LocalDate MARCH_5 = LocalDate.of(2026, 3, 5);
    public static final LocalDate MARCH_7 = LocalDate.of(2026, 3, 7);
    public static final LocalDate MARCH_10 = LocalDate.of(2026, 3, 10);
    public static final LocalDate MARCH_20 = LocalDate.of(2026, 3, 20);
    public static final Sealed WORDS = SealedSample.sealed("in their own words");
    public static final DecidedBy POLICE =
            new DecidedBy(Capacity.POLICE, null, MARCH_5, new Evidence(Evidence.Kind.LETTER, WORDS));
    public static final FamilyMemberAdded GRAN_ADDED =
            new FamilyMemberAdded(REVIEW, GRAN, Relationship.GRANDPARENT, WORDS, null, null, MARCH_3);
    public static final FamilyMemberAdded FATHER_ADDED =
            new FamilyMemberAdded(REVIEW, FATHER, Relationship.PARENT, WORDS, null, null, MARCH_3);
    public static final FamilyGroupGrew WITH_GRAN = new FamilyGroupGrew(REVIEW, GRAN);
    public static final FamilyGroupGrew WITH_FATHER = new FamilyGroupGrew(REVIEW, FATHER);
    public static final InformerNamed INFORMER =
            new InformerNamed(REVIEW, new Code("person-chair"), true, null, MARCH_3);

    private Family() {}

    /** The same day by every calendar. */
    public static DueDay everywhere(LocalDate day) {
        return new DueDay(Map.of(new Code("SCOTLAND"), day, new Code("ENGLAND_AND_WALES"), day));
    }
}
