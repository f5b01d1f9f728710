package candour.review.profile;

import java.util.List;
import java.util.Map;

/**
 * The profiles this service knows. The windows are the guidance's ("Timescale for the Learning Review"); the days of
 * duties are defaults of this product, since the guidance names none (ledger, rows marked D).
 */
public final class Profiles {
    private Profiles() {}

    /** A learning review of a child protection committee in Scotland. */
    public static final Profile SCT_LEARNING_REVIEW = new Profile(
            "sct-learning-review",
            1,
            "SCOTLAND",
            "LR",
            6,
            9,
            12,
            Map.ofEntries(
                    Map.entry("INFORM_OWNING_BODY", 5),
                    Map.entry("RESPOND_TO_NOTIFIER", 10),
                    Map.entry("NOTIFY_REGULATOR", 20),
                    Map.entry("AGREE_ALTERNATIVE_LEARNING", 20),
                    Map.entry("SET_UP_TEAM", 20),
                    Map.entry("ENQUIRE_PARALLEL_PROCESSES", 20),
                    Map.entry("INFORM_COMMITTEE_OF_DELAY", 5),
                    Map.entry("INFORM_OWNING_BODY_OF_DELAY", 5),
                    Map.entry("ANSWER_FOR_BREACH", 5),
                    Map.entry("LOOK_AT_DECISION", 5)),
            List.of("Rowan", "Birch", "Alder", "Hazel", "Aspen", "Elder", "Juniper", "Willow", "Larch", "Heather"),
            Map.ofEntries(
                    Map.entry("COMMITTEE", "Child Protection Committee"),
                    Map.entry("OWNING_BODY", "Chief Officers Group"),
                    Map.entry("REGULATOR", "Care Inspectorate"),
                    Map.entry("PROSECUTOR", "COPFS"),
                    Map.entry("CHILDRENS_REPORTER", "SCRA"),
                    Map.entry("REVIEW", "Learning Review"),
                    Map.entry("TEAM", "Review Team"),
                    Map.entry("PANEL_MEETING", "Review Team meeting"),
                    Map.entry("REVIEWER", "Reviewer"),
                    Map.entry("PRE_DECISION", "Request for Information"),
                    Map.entry("STRATEGIES", "suggested strategies for improving practice and systems")),
            List.of("COMMITTEE", "OWNING_BODY"));

    private static final Map<String, Profile> BY_ID = Map.of(SCT_LEARNING_REVIEW.id(), SCT_LEARNING_REVIEW);

    /** Whether there is such a profile. */
    public static boolean known(String id) {
        return BY_ID.containsKey(id);
    }

    /** The profile with this id. */
    public static Profile of(String id) {
        var profile = BY_ID.get(id);
        if (profile == null) {
            throw new IllegalArgumentException("There is no such profile");
        }
        return profile;
    }
}
