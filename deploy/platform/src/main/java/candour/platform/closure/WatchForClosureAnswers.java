package candour.platform.closure;

import candour.platform.calendar.London;
import candour.platform.closure.ClosureAnswerCommand.GiveAnswer;
import candour.platform.policy.Timed;
import candour.platform.view.Views;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers each question that stands, and again whenever the answer has changed. All read models of a service advance
 * together, so an answer never rests on less than was known when it was owed; and where they have not advanced since
 * the last look, no answer can have changed.
 */
public final class WatchForClosureAnswers implements Timed {
    private static final int PAGE = 200;

    private final Blockers blockers;
    private long answeredUpTo = -1;

    /** Watches with what keeps things open here. */
    public WatchForClosureAnswers(Blockers blockers) {
        this.blockers = blockers;
    }

    @Override
    public String name() {
        return "watch-for-closure-answers";
    }

    @Override
    public List<Object> due(Instant now, Views views) {
        long position = views.position(OpenQuestions.QUESTIONS);
        if (position == answeredUpTo) {
            return List.of();
        }
        var answers = answers(now, views);
        // What could not be sent is looked at again, even if nothing else happens meanwhile.
        answeredUpTo = answers.isEmpty() ? position : -1;
        return answers;
    }

    private List<Object> answers(Instant now, Views views) {
        var today = London.day(now);
        var answers = new ArrayList<Object>();
        String after = null;
        do {
            var page = views.list(OpenQuestions.QUESTIONS, OpenQuestions.OWED, after, PAGE, null);
            for (var question : page.rows()) {
                var found = blockers.of(question.about(), views);
                if (!found.equals(question.said())) {
                    answers.add(new GiveAnswer(question.about(), question.requestId(), found, today));
                }
            }
            after = page.next();
        } while (after != null);
        return List.copyOf(answers);
    }
}
