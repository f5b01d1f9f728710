package candour.acceptance;

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
}
