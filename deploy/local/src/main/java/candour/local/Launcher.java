package candour.local;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code deploy/run}: starts everything, tells the demo review to an empty log, and stays until Ctrl-C. */
public final class Launcher {
    private final Console console = new Console(System.out);
    private final Checkout checkout = Checkout.find();
    private final LocalPorts ports = LocalPorts.from(System.getenv());
    private final DataFolder data = DataFolder.from(System.getenv(), checkout);
    private final DemoLoader demo = new DemoLoader(checkout, ports, data);
    private final LauncherOptions options;

    private Launcher(LauncherOptions options) {
        this.options = options;
    }

    public static void main(String... arguments) throws InterruptedException {
        try {
            new Launcher(LauncherOptions.parse(arguments)).run();
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws InterruptedException {
        data.claim();
        stopLeftovers();
        ports.refuseTaken();
        if (options.fresh()) {
            data.empty();
            console.line("starting with empty data in " + data.root());
        }
        var settableClock = decideClock();
        var system = new LocalSystem(checkout, ports, data, console, settableClock, false);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(system)));
        system.start();
        if (options.demo() && DemoLoader.isEmpty(system.reviewDatabase())) {
            tellDemo(settableClock);
        }
        new Welcome(ports, data, system.issuer()).print(console, settableClock);
        console.line("ready");
        prepareQuickStart(system);
        new CountDownLatch(1).await();
    }

    private void stopLeftovers() {
        var stopped = new Leftovers(data.pids()).stopAll();
        if (stopped > 0) {
            console.line("stopped " + stopped + " processes an earlier, killed run had left behind");
        }
    }

    /** The demo walks the clock through its story, so a system that is to hear it must let it. */
    private boolean decideClock() {
        var willTell = options.demo() && demo.isBuilt() && !data.isOld();
        var settable = options.settableClock() || data.clockWasSettable() || willTell;
        if (settable) {
            data.recordSettableClock();
        }
        return settable;
    }

    private void tellDemo(boolean settableClock) {
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

    private void prepareQuickStart(LocalSystem system) {
        if ("prepare".equals(System.getenv("CANDOUR_QUICK_START")) && !system.startsQuickly()) {
            console.line("preparing quicker starts in the background, once for this build");
            var preparing = QuickStart.inBackground(checkout);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(preparing)));
        }
    }

    private void stop(LocalSystem system) {
        console.plain("");
        console.line("stopping");
        system.close();
        console.line("stopped; nothing is left running");
    }

    private static void end(Process preparing) {
        preparing.destroy();
        preparing
                .onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(_ -> preparing.destroyForcibly())
                .join();
    }
}
