package candour.benchmark;

import candour.local.Checkout;
import candour.local.LaunchedCandour;
import candour.local.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * What reading costs once there are many reviews: each list of the committee that has them beside the same list of one
 * that has none, asked in turn; and a review's present facts, which its neighbours wait for.
 */
final class Pages {
    private static final int TIMES = 400;
    private static final int WARMING = 100;
    private static final long LONGEST_NANOS = 20_000_000_000L;
    private static final double FACTS_MILLIS = 50;

    private final Checkout checkout;
    private final Results results;
    private final int reviews;

    Pages(Checkout checkout, Results results, int reviews) {
        this.checkout = checkout;
        this.results = results;
        this.reviews = reviews;
    }

    /** A page, by whom and where: among many, and where there is nothing. */
    private record Page(String what, String person, String path, String nobody, String nothing) {}

    void measure() throws Exception {
        var data = Files.createTempDirectory("candour-bench-pages-");
        try (var system = LaunchedCandour.launch(checkout, data.resolve("data"), "--no-demo")
                .awaitReady()) {
            var caller = new Caller(system.ports().originUrl());
            var api = system.ports().url(Service.REVIEW);
            long began = System.nanoTime();
            var made = new ManyReviews(caller, api).make(reviews);
            results.add(
                    String.format(Locale.ROOT, "%,d reviews notified, recommended and decided upon", reviews),
                    String.format(Locale.ROOT, "%.0f s", (System.nanoTime() - began) / 1e9),
                    Double.NaN,
                    "");
            for (var page : pages(made)) {
                compare(caller, api, page);
            }
            facts(caller, api, made.reviews(), secret(data));
        } finally {
            delete(data);
        }
    }

    private static List<Page> pages(ManyReviews.Made made) {
        return List.of(
                ofCommittee("a committee's reviews by stage", made, "/reviews"),
                ofCommittee("a committee's notifications", made, "/notifications"),
                ofCommittee("a committee's drift", made, "/drift"),
                new Page("one's own notifications", "notifier", "/v1/notifications", "outsider", "/v1/notifications"),
                new Page("the reviews one may see", "lead-officer", "/v1/reviews", "admin", "/v1/reviews"),
                new Page(
                        "a review by its reference",
                        "lead-officer",
                        "/v1/reviews?reference=nothing",
                        "admin",
                        "/v1/reviews?reference=nothing"),
                new Page("who one is, with reviews and duties", "lead-officer", "/v1/me", "admin", "/v1/me"));
    }

    private static Page ofCommittee(String what, ManyReviews.Made made, String list) {
        return new Page(
                what,
                "lead-officer",
                "/v1/committees/" + made.full() + list,
                "admin",
                "/v1/committees/" + made.empty() + list);
    }

    /** In turn, so that whatever else the machine does falls on both. */
    private void compare(Caller caller, String api, Page page) throws Exception {
        var many = new ArrayList<Double>();
        var none = new ArrayList<Double>();
        long began = System.nanoTime();
        for (int i = -WARMING; i < TIMES && (many.isEmpty() || System.nanoTime() - began < LONGEST_NANOS); i++) {
            double among = millis(caller, page.person(), api + page.path());
            double nothing = millis(caller, page.nobody(), api + page.nothing());
            if (i >= 0 || System.nanoTime() - began > LONGEST_NANOS / 2) {
                many.add(among);
                none.add(nothing);
            }
        }
        var found = array(many);
        results.add(
                page.what(),
                Results.percentiles(found),
                Results.p99(found) / Results.p99(array(none)),
                "p99 <= 3 of none");
    }

    private void facts(Caller caller, String api, List<String> ids, String secret) throws Exception {
        caller.signIn("family-liaison-service", secret);
        var millis = new double[TIMES];
        for (int i = -WARMING; i < TIMES; i++) {
            var id = ids.get(Math.floorMod(i, ids.size()));
            double passed = millis(caller, "family-liaison-service", api + "/internal/v1/reviews/" + id + "/facts");
            if (i >= 0) {
                millis[i] = passed;
            }
        }
        results.add(
                "a review's present facts, for its neighbours",
                Results.percentiles(millis),
                Results.p99(millis) / FACTS_MILLIS,
                "p99 <= 50 ms");
    }

    private static double millis(Caller caller, String person, String url) throws Exception {
        long began = System.nanoTime();
        var answer = caller.get(person, url);
        double passed = (System.nanoTime() - began) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(url + " answered " + answer.statusCode() + " " + answer.body());
        }
        return passed;
    }

    private static String secret(Path data) throws Exception {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("data/keys/passwords.properties"))) {
            secrets.load(file);
        }
        return secrets.getProperty("family-liaison-service");
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void delete(Path folder) throws java.io.IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
