package candour.local;

import java.util.concurrent.CountDownLatch;

/** {@code deploy/run}: starts everything, tells the demo review to an empty log, and stays until Ctrl-C. */
public final class Launcher {
    private Launcher() {}

    public static void main(String... arguments) {
        var console = new Console(System.out);
        try {
            run(console, LauncherOptions.parse(arguments));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Console console, LauncherOptions options) {
        var environment = System.getenv();
        var checkout = Checkout.find();
        var ports = LocalPorts.from(environment);
        var data = DataFolder.from(environment, checkout);
        data.claim();
        var stopped = new Leftovers(data.pids()).stopAll();
        if (stopped > 0) {
            console.line("stopped " + stopped + " processes an earlier, killed run had left behind");
        }
        if (options.fresh()) {
            data.empty();
            console.line("starting with empty data in " + data.root());
        }
        ports.refuseTaken();
        var demo = new DemoLoader(checkout, ports, data);
        var settableClock = clock(options, data, demo);
        start(
                console,
                options,
                demo,
                new LocalSystem(checkout, ports, data, console, settableClock),
                ports,
                data,
                settableClock);
    }

    private static void start(
            Console console,
            LauncherOptions options,
            DemoLoader demo,
            LocalSystem system,
            LocalPorts ports,
            DataFolder data,
            boolean settableClock) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            console.plain("");
            console.line("stopping");
            system.close();
            console.line("stopped; nothing is left running");
        }));
        system.start();
        if (options.demo() && DemoLoader.isEmpty(system.reviewDatabase())) {
            tellDemo(console, demo, settableClock);
        }
        new Welcome(ports, data, system.issuer()).print(console, settableClock);
        console.line("ready");
        stay();
    }

    /** The demo walks the clock through its story, so a system that is to hear it must let it. */
    private static boolean clock(LauncherOptions options, DataFolder data, DemoLoader demo) {
        var willTell = options.demo() && demo.isBuilt() && !data.isOld();
        var settable = options.settableClock() || data.clockWasSettable() || willTell;
        if (settable) {
            data.recordSettableClock();
        }
        return settable;
    }

    private static void tellDemo(Console console, DemoLoader demo, boolean settableClock) {
        if (!demo.isBuilt()) {
            console.line("the demo review is not built, so none is loaded");
        } else if (!settableClock) {
            console.line("the demo review is not loaded: its story needs --clock settable");
        } else if (demo.load(console)) {
            console.line("the demo review is loaded");
        } else {
            console.line("the demo review did not load to its end (see above); deploy/run --fresh tries again");
        }
    }

    private static void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
