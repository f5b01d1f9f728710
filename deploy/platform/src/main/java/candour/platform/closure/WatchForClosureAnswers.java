package candour.platform.closure;

import candour.platform.closure.ClosureAnswerCommand.GiveAnswer;
import candour.platform.policy.Timed;
import candour.platform.view.Views;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers each question that stands, and again whenever the answer has changed. All read models of a service advance
 * together, so an answer never rests on less than was known when it was owed.
 *
 * @param blockers what keeps a review open here
 */
public record WatchForClosureAnswers(Blockers blockers) implements Timed {
    private static final int PAGE = 200;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Override
    public String name() {
        return "watch-for-closure-answers";
    }

    @Override
    public List<Object> due(Instant now, Views views) {
        var today = now.atZone(LONDON).toLocalDate();
        var answers = new ArrayList<Object>();
        String after = null;
        do {
            var page = views.list(OpenQuestions.QUESTIONS, OpenQuestions.OWED, after, PAGE, null);
            for (var question : page.rows()) {
                var found = blockers.of(question.reviewId(), views);
                if (!found.equals(question.said())) {
                    answers.add(new GiveAnswer(question.reviewId(), question.requestId(), found, today));
                }
            }
            after = page.next();
        } while (after != null);
        return List.copyOf(answers);
    }
}
