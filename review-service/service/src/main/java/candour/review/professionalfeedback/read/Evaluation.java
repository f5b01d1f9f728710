package candour.review.professionalfeedback.read;

import candour.review.professionalfeedback.Answer;
import candour.review.professionalfeedback.Experience;
import candour.review.professionalfeedback.Question;
import candour.review.professionalfeedback.read.Answers.Given;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How professionals answered across reviews, counted in whole batches of five people, in the order in which it was
 * recorded: of a batch that is not full, or that lost somebody to a record made in error, nothing is told. So no two
 * readings, of two days or of two questions, differ by what fewer than five people said. A count from one to four is not
 * told even so, and where only one count of a question is kept back the smallest of the others is too.
 */
public final class Evaluation {
    /** How many people are counted together, or not at all. */
    public static final int BATCH = 5;

    private Evaluation() {}

    /**
     * How one question was answered by those who tell of one experience.
     *
     * @param people how many of them are counted: a multiple of the batch
     * @param told how often each answer was given by them
     * @param keptBack whether anybody else has answered it, or some count is not told
     */
    public record Count(
            Experience experience, Question question, int people, Map<Answer, Integer> told, boolean keptBack) {}

    /** Every question for every experience. */
    public static List<Count> of(List<Given> given) {
        var all = new ArrayList<Count>();
        for (var experience : Experience.values()) {
            for (var question : Question.values()) {
                all.add(count(
                        experience,
                        question,
                        given.stream()
                                .filter(each -> each.experience() == experience)
                                .filter(each -> each.answers().containsKey(question))
                                .toList()));
            }
        }
        return all;
    }

    private static Count count(Experience experience, Question question, List<Given> answered) {
        var told = new EnumMap<Answer, Integer>(Answer.class);
        Arrays.stream(Answer.values()).forEach(each -> told.put(each, 0));
        int people = 0;
        for (int from = 0; from + BATCH <= answered.size(); from += BATCH) {
            var batch = answered.subList(from, from + BATCH);
            if (batch.stream().noneMatch(Given::inError)) {
                people += BATCH;
                batch.forEach(each -> told.merge(each.answers().get(question), 1, Integer::sum));
            }
        }
        if (people == 0) {
            told.clear();
        }
        var few = told.entrySet().stream()
                .filter(each -> each.getValue() > 0 && each.getValue() < BATCH)
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
        long standing = answered.stream().filter(each -> !each.inError()).count();
        return new Count(experience, question, people, told, standing > people || !few.isEmpty());
    }
}
