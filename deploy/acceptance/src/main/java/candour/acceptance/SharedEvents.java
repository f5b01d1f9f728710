package candour.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The same two happenings as five agencies tell them: other days, other words, and not the same sequence. */
final class SharedEvents {
    /** What community health wrote under the wrong month and corrects late. */
    static final String NIGHT_SEEN_AGAIN = "Visit after the hospital: bruise on the left arm, mother says the cot";

    private SharedEvents() {}

    /** A happening as one agency has it. */
    record Account(String date, String time, String event, String source, String action) {}

    static List<Account> of(Agency agency) {
        return ALL.getOrDefault(agency.code(), List.of());
    }

    private static final Map<String, List<Account>> ALL = Map.of(
            "ORG-POLICE",
                    List.of(
                            new Account(
                                    "14/06/2024",
                                    "22:40",
                                    "Call from a neighbour: child crying and a man shouting",
                                    "Incident log 2240",
                                    "Attended 23:15, child asleep, not woken"),
                            new Account(
                                    "15/06/2024",
                                    "09:10",
                                    "Told by the hospital that the child was seen in the night",
                                    "Incident log",
                                    "Concern report sent")),
            "ORG-HEALTH-ACUTE",
                    List.of(new Account(
                            "15/06/2024",
                            "00:20",
                            "Child brought by mother with a swollen arm",
                            "Emergency department record",
                            "X-ray, sent home, told to see the health visitor")),
            "ORG-HEALTH-COMMUNITY",
                    List.of(new Account(
                            "16 May 2024",
                            "",
                            NIGHT_SEEN_AGAIN,
                            "Health visitor record",
                            "Asked to bring the child to the clinic")),
            "ORG-EDUCATION",
                    List.of(new Account(
                            "?17 June 2024",
                            "",
                            "Brother tells his teacher that the baby was at the hospital",
                            "Pastoral notes",
                            "Spoken to by the head teacher")),
            "ORG-SOCIAL-WORK",
                    List.of(
                            new Account(
                                    "c. 15 June 2024",
                                    "",
                                    "Call from the police about a child with an injured arm",
                                    "Case record",
                                    "Strategy discussion not held"),
                            new Account(
                                    "June 2024",
                                    "",
                                    "Health visitor rings about a bruise",
                                    "Case record",
                                    "Duty visit planned")));

    /** The id of the health visitor's account of the night. */
    static String theNight(Telling telling, String entries) {
        var found = telling.read("community-health-lead", entries + "?limit=200", reply -> aboutTheNight(reply)
                .isObject());
        return aboutTheNight(found).path("entryId").asText();
    }

    /** The same account as a version of the merged chronology holds it. */
    static JsonNode theVisit(Telling telling, int merge) {
        var merged = "/chronology/v1/reviews/" + telling.kept("review") + "/merged-chronologies/" + merge
                + "/entries?limit=500&agency=ORG-HEALTH-COMMUNITY";
        return aboutTheNight(
                telling.read("chair", merged, reply -> aboutTheNight(reply).isObject()));
    }

    private static JsonNode aboutTheNight(Reply entries) {
        return entries.first("items", "account.event", NIGHT_SEEN_AGAIN);
    }

    /** What a finding says of the entry it cites. */
    static Map<String, Object> citation(JsonNode entry, int merge) {
        return Map.of(
                "mergeVersion", merge,
                "entryId", entry.path("entryId").asText(),
                "entryVersion", entry.path("entryVersion").asInt());
    }
}
