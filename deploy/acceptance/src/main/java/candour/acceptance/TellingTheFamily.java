package candour.acceptance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who the family is, the police gate, and the family told that there is a review (S000-05, 06, 12, 29, 30; R4). */
final class TellingTheFamily implements Chapter {
    static final LocalDate NAMED = LocalDate.of(2025, 3, 19);
    static final LocalDate APPOINTED = LocalDate.of(2025, 3, 20);
    static final LocalDate CALLED = LocalDate.of(2025, 3, 24);
    static final LocalDate MET = LocalDate.of(2025, 3, 27);
    static final LocalDate INFORMED = LocalDate.of(2025, 4, 1);

    /** Six relatives, invented, by the name their steps go under. */
    static final Map<String, String> RELATIVES = new LinkedHashMap<>();

    static {
        RELATIVES.put("mother", "PARENT");
        RELATIVES.put("father", "PARENT");
        RELATIVES.put("gran", "GRANDPARENT");
        RELATIVES.put("brother", "SIBLING");
        RELATIVES.put("aunt", "AUNT_OR_UNCLE");
        RELATIVES.put("family friend", "CLOSE_FRIEND");
    }

    /** Those who are told on the first day; the others wait to be reached. */
    static final List<String> REACHED = List.of("mother", "father", "gran", "aunt");

    @Override
    public String title() {
        return "The family is told";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "family");
    }

    @Override
    public void tell(Telling telling) {
        var family = "/family/v1/reviews/" + telling.kept("review");
        // The gate closes on the day of the investigation: a clock that is moved on sooner would have it close later.
        telling.read("chair", family + "/police-liaison", reply -> !reply.body()
                .path("history")
                .isEmpty());
        telling.on(NAMED);
        telling.refused(
                "let somebody else than the chair inform, without saying why",
                "chair",
                "PUT",
                family + "/strategy/informer",
                Map.of("personRef", telling.origin().reference("nominated"), "on", NAMED.toString()),
                422,
                "ANOTHER_INFORMER_NEEDS_A_REASON");
        telling.done(
                "the nominated person is to inform the family",
                "chair",
                "PUT",
                family + "/strategy/informer",
                Map.of(
                        "personRef", telling.origin().reference("nominated"),
                        "reason", "The family knows her and trusts her.",
                        "on", NAMED.toString()));
        RELATIVES.forEach((who, relationship) -> add(telling, family, who, relationship));
        telling.on(APPOINTED);
        var officer = appointOfficer(telling, family);
        telling.refused(
                "plan a visit to the mother before the officer was met",
                "chair",
                "POST",
                family + "/contacts/plans",
                plan(telling),
                422,
                "FLO_IS_MET_BEFORE_ANY_CONTACT");
        telling.on(CALLED);
        callMadeAllTheSame(telling, family);
        telling.on(MET);
        telling.done(
                "the officer meets the team",
                "chair",
                "POST",
                officer + "/meeting",
                Map.of("on", MET.toString(), "note", "Agreed who speaks to whom, and about what not."));
        telling.done("plan a visit to the mother", "chair", "POST", family + "/contacts/plans", plan(telling));
        telling.on(INFORMED);
        var board = telling.read("chair", family + "/duties", reply -> !Owed.duty(reply, "FIRST_INFORM", "")
                .isEmpty());
        var late = Owed.duty(board, "FIRST_INFORM", "");
        REACHED.forEach(who -> inform(telling, family, who, late));
    }

    private static void add(Telling telling, String family, String who, String relationship) {
        var body = Map.of(
                "relationship",
                relationship,
                "name",
                Character.toUpperCase(who.charAt(0)) + who.substring(1) + " Example",
                "on",
                NAMED.toString());
        telling.keep(
                "relative " + who,
                telling.done("note that there is a " + who, "reviewer", "POST", family + "/family-members", body)
                        .id());
    }

    private static String appointOfficer(Telling telling, String family) {
        var id = telling.done(
                        "the police appoint a family liaison officer",
                        "chair",
                        "POST",
                        family + "/police-liaison/officers",
                        Map.of(
                                "officer", "Constable Example",
                                "on", APPOINTED.toString(),
                                "saidBy", Words.saidByPolice(APPOINTED)))
                .id();
        return family + "/police-liaison/officers/" + id;
    }

    private static Map<String, Object> plan(Telling telling) {
        return Map.of(
                "memberIds",
                List.of(telling.kept("relative mother")),
                "channel",
                "IN_PERSON",
                "plannedFor",
                INFORMED.toString(),
                "intention",
                "Explain what a learning review is, and leave the leaflet.");
    }

    /** What has happened is recorded, with the rule it broke (ruling R1). */
    private static void callMadeAllTheSame(Telling telling, String family) {
        telling.done(
                "record that the aunt was called all the same",
                "chair",
                "POST",
                family + "/contacts",
                Map.of(
                        "memberIds", List.of(telling.kept("relative aunt")),
                        "channel", "PHONE",
                        "on", CALLED.toString(),
                        "note", "She rang back on an old message and was told that somebody would visit.",
                        "explanation", "The call came in before anybody could ask the officer."));
    }

    private static void inform(Telling telling, String family, String who, String duty) {
        telling.done(
                "tell the " + who + " of the review",
                "chair",
                "POST",
                family + "/contacts",
                Map.of(
                        "memberIds",
                        List.of(telling.kept("relative " + who)),
                        "channel",
                        "IN_PERSON",
                        "on",
                        INFORMED.toString(),
                        "topics",
                        List.of("PURPOSE", "PROCESS", "VIEWS_INVITED"),
                        "discharges",
                        who.equals("mother") ? List.of(duty) : List.of(),
                        "note",
                        "Explained the purpose and the process, and asked for their views."));
    }
}
