package candour.platform.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several at once, until all are done; the first failure of any is the test's. */
final class Race {

    /** The big counts of a long run, or the sampled ones of an ordinary run. */
    static int count(int ordinary, int big) {
        return Boolean.getBoolean("candour.long") ? big : ordinary;
    }

    private Race() {}

    static <T> List<T> run(List<? extends Callable<T>> all) throws Exception {
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var results = new ArrayList<T>();
            for (Future<T> each : threads.invokeAll(all, 10, TimeUnit.MINUTES)) {
                results.add(each.get());
            }
            return results;
        }
    }
}
