package candour.review.professionalfeedback.read;

import candour.review.professionalfeedback.Answer;
import candour.review.professionalfeedback.Experience;
import candour.review.professionalfeedback.Question;
import candour.review.professionalfeedback.read.Answers.Given;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How professionals answered across reviews, counted. A count from one to four is not told, and where only one count of
 * a question is kept back the smallest of the others is too, so that it cannot be worked out from the rest.
 */
public final class Evaluation {
    /** Below this many a count is not told. */
    public static final int TOLD_FROM = 5;

    private Evaluation() {}

    /** How one question was answered by those who tell of one experience; a count that is not told is not in the map. */
    public record Count(Experience experience, Question question, Map<Answer, Integer> told, boolean keptBack) {}

    /** Every question for every experience. */
    public static List<Count> of(List<Given> given) {
        var all = new ArrayList<Count>();
        for (var experience : Experience.values()) {
            var those = given.stream()
                    .filter(each -> each.experience() == experience)
                    .toList();
            for (var question : Question.values()) {
                all.add(count(experience, question, those));
            }
        }
        return all;
    }

    private static Count count(Experience experience, Question question, List<Given> given) {
        var told = new EnumMap<Answer, Integer>(Answer.class);
        for (var answer : Answer.values()) {
            told.put(answer, (int) given.stream()
                    .filter(each -> each.answers().get(question) == answer)
                    .count());
        }
        var few = told.entrySet().stream()
                .filter(each -> each.getValue() > 0 && each.getValue() < TOLD_FROM)
                .map(Map.Entry::getKey)
                .toList();
        few.forEach(told::remove);
        if (few.size() == 1) {
            told.entrySet().stream()
                    .filter(each -> each.getValue() > 0)
                    .min(Comparator.comparing(Map.Entry::getValue))
                    .map(Map.Entry::getKey)
                    .ifPresent(told::remove);
        }
        return new Count(experience, question, told, !few.isEmpty());
    }
}
