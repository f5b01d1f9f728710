package candour.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Recommendation, the family's views, a hold, the decision, and publishing at last (S002-157, 159, 165, 166). */
final class Publishing implements Chapter {
    static final LocalDate RECOMMENDED = LocalDate.of(2025, 10, 13);
    static final LocalDate ASKED = LocalDate.of(2025, 10, 20);
    static final LocalDate DECIDED = LocalDate.of(2025, 10, 27);
    static final LocalDate LIFTED = LocalDate.of(2025, 11, 10);

    private static final Map<String, String> VIEWS = Map.of(
            "mother", "WITH_CONDITIONS",
            "father", "AGAINST_PUBLICATION",
            "gran", "FOR_PUBLICATION",
            "aunt", "FOR_PUBLICATION");

    @Override
    public String title() {
        return "Publication is decided upon";
    }

    @Override
    public Set<String> needs() {
        return Set.of("review", "family", "reporting");
    }

    @Override
    public void tell(Telling telling) {
        var card = "/reporting/v1/reviews/" + telling.kept("review") + "/publication";
        telling.on(RECOMMENDED);
        refusedDecision(telling, card, "without a recommendation", "COMMITTEE_RECOMMENDS_FIRST");
        telling.done(
                "the committee recommends to publish",
                "committee-chair",
                "POST",
                card + "/recommendation",
                Map.of(
                        "choice", "PUBLISH",
                        "decidedBy", Words.byCommittee(RECOMMENDED),
                        "reason", "There is learning for others."));
        telling.on(ASKED);
        refusedDecision(telling, card, "before the family was asked", "EVERY_MEMBER_IS_CONSULTED");
        TellingTheFamily.RELATIVES.keySet().forEach(who -> view(telling, card, who));
        words(
                telling,
                card,
                "due-weight",
                "weigh what the family said",
                "The father's wish is met by leaving two passages out.");
        words(
                telling,
                card,
                "data-protection",
                "consider data protection",
                "Read against the list of names; nothing is left.");
        telling.on(DECIDED);
        refusedDecision(telling, card, "while proceedings were not discussed", "LIVE_PROCEEDINGS_ARE_DISCUSSED");
        telling.done(
                "the prosecutor is asked",
                "chair",
                "POST",
                card + "/consultations",
                Map.of(
                        "processId", telling.kept("criminal investigation"),
                        "consulted", prosecutor(DECIDED),
                        "outcome", "To wait until the first week of November."));
        var hold = telling.done(
                        "publication is held back",
                        "chair",
                        "POST",
                        card + "/holds",
                        Map.of(
                                "askedBy",
                                prosecutor(DECIDED),
                                "reason",
                                "A hearing is near.",
                                "on",
                                DECIDED.toString()))
                .id();
        telling.done(
                "the owning body decides to publish", "owning-body", "POST", card + "/decision", decision(telling));
        Stages.await(telling, "PUBLICATION");
        publish(telling, card, hold);
    }

    private static void publish(Telling telling, String card, String hold) {
        var release = Map.of("digest", telling.kept("digest"), "on", LIFTED.toString());
        telling.refused(
                "publish while it is held back",
                "owning-body",
                "POST",
                card + "/release",
                release,
                422,
                "HOLD_IS_LIVE");
        telling.refused(
                "lift the hold on nobody's word",
                "chair",
                "POST",
                card + "/holds/" + hold + "/lifting",
                Map.of(),
                422,
                "LIFTING_NEEDS_THEIR_WORD");
        telling.on(LIFTED);
        telling.done(
                "the prosecutor lifts the hold",
                "chair",
                "POST",
                card + "/holds/" + hold + "/lifting",
                Map.of("saidBy", prosecutor(LIFTED), "on", LIFTED.toString()));
        telling.done("the report is published", "owning-body", "POST", card + "/release", release);
        Stages.await(telling, "DISSEMINATION");
    }

    private static void refusedDecision(Telling telling, String card, String why, String rule) {
        telling.refused("decide " + why, "owning-body", "POST", card + "/decision", decision(telling), 422, rule);
    }

    private static Map<String, Object> decision(Telling telling) {
        return Map.of(
                "choice", "PUBLISH",
                "digest", telling.kept("digest"),
                "decidedBy",
                        Words.decidedBy(
                                "OWNING_BODY", "ORG-OWNING-BODY", DECIDED, Words.minute("minute of " + DECIDED)));
    }

    private static Map<String, Object> prosecutor(LocalDate on) {
        return Words.decidedBy("PROSECUTOR", "ORG-PROSECUTOR", on, Words.callNote("call of " + on));
    }

    /** Each is asked; a view is kept in their words, and silence as silence. */
    private static void view(Telling telling, String card, String who) {
        var here = card + "/family-views/" + telling.kept("relative " + who);
        var silent = new HashMap<String, Object>(
                Map.of("words", "Two letters and a call; no answer.", "on", ASKED.toString()));
        if (!VIEWS.containsKey(who)) {
            telling.refused(
                    "note that the " + who + " was silent, unasked",
                    "chair",
                    "PUT",
                    here + "/no-answer",
                    silent,
                    422,
                    "SILENCE_COMES_AFTER_ASKING");
        }
        telling.done(
                "ask the " + who + " about publication",
                "chair",
                "POST",
                here + "/attempts",
                Map.of("channel", "LETTER", "on", ASKED.toString()));
        if (VIEWS.containsKey(who)) {
            telling.done(
                    "the " + who + " on publication: " + VIEWS.get(who),
                    "chair",
                    "PUT",
                    here,
                    Map.of("view", VIEWS.get(who), "words", "As said at home.", "on", ASKED.toString()));
        } else {
            telling.done("the " + who + " does not answer", "chair", "PUT", here + "/no-answer", silent);
        }
    }

    private static void words(Telling telling, String card, String what, String step, String words) {
        telling.done(step, "chair", "PUT", card + "/" + what, Map.of("words", words, "on", ASKED.toString()));
    }
}
