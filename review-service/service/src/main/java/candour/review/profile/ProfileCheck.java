package candour.review.profile;

import candour.review.duty.DutyKind;
import candour.review.notification.Criterion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a profile must say. One with a hole is refused when the service starts, not when somebody falls into it. Pure. */
public final class ProfileCheck {
    /** Functions that every profile has a local word for (ruling R11). */
    static final Set<String> LABELS = Set.of(
            "COMMITTEE",
            "OWNING_BODY",
            "REGULATOR",
            "PROSECUTOR",
            "CHILDRENS_REPORTER",
            "REVIEW",
            "TEAM",
            "PANEL_MEETING",
            "CHAIR",
            "REVIEWER",
            "ADMINISTRATOR",
            "TEAM_MEMBER",
            "LEAD_OFFICER",
            "NOMINATED_PERSON",
            "FAMILY_LIAISON_LEAD",
            "NOTIFICATION",
            "SUBJECT",
            "PRE_DECISION",
            "STRATEGIES");

    /** What the family is told, in every nation (S004-01). */
    static final Set<String> FAMILY = Set.of("FIRST_INFORM", "NOTICE", "ASK_POLICE");

    /** Whose calendars this product has. */
    public static final Set<String> JURISDICTIONS = Set.of("SCOTLAND", "ENGLAND_AND_WALES");

    private ProfileCheck() {}

    /** The holes of a profile, one sentence each; none when it may be used. */
    public static List<String> holes(Profile profile) {
        var holes = new ArrayList<String>();
        if (profile.participationPurpose().isBlank()) {
            holes.add("it does not say why families take part (S004-15)");
        }
        missing(holes, "no working days for the family duty ", FAMILY, given(profile.familyDutyDays()));
        missing(holes, "no label for ", LABELS, profile.labels().keySet());
        missing(
                holes,
                "neither days for the duty nor a word that nobody has it: ",
                names(DutyKind.values()),
                Stream.concat(given(profile.dutyDays()).stream(), profile.withoutDuties().stream())
                        .toList());
        missing(
                holes,
                "it does not say how strongly it asks for ",
                names(Extra.values()),
                profile.extras().keySet().stream().map(Enum::name).toList());
        missing(holes, "this service knows no criterion ", profile.criteria().keySet(), names(Criterion.values()));
        missing(holes, "this service knows no duty ", profile.withoutDuties(), names(DutyKind.values()));
        if (!JURISDICTIONS.contains(profile.jurisdiction())) {
            holes.add("there is no calendar for " + profile.jurisdiction());
        }
        if (profile.criteria().isEmpty()) {
            holes.add("it has no criterion (S000-02)");
        }
        if (profile.windowFromMonths() > profile.windowToMonths() || profile.windowToMonths() < 1) {
            holes.add("its window ends before it begins");
        }
        if (profile.driftAfterDays() < 1) {
            holes.add("it does not say when a review drifts (S002-108)");
        }
        if (profile.pseudonyms().isEmpty() || profile.signOff().isEmpty()) {
            holes.add("it has no pseudonym or nobody signs");
        }
        if (profile.guidance().edition().isBlank() || profile.retention().isBlank()) {
            holes.add("it names no edition of its guidance or no rule of retention");
        }
        return List.copyOf(holes);
    }

    private static void missing(List<String> holes, String words, Iterable<String> wanted, Collection<String> there) {
        for (var each : wanted) {
            if (!there.contains(each)) {
                holes.add(words + each);
            }
        }
    }

    /** The kinds that have a number of days; nothing and less than one is none. */
    private static List<String> given(Map<String, Integer> days) {
        return days.keySet().stream()
                .filter(kind -> days.get(kind) instanceof Integer number && number > 0)
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
