package candour.audit;

import candour.proof.MerkleTree;
import candour.proof.SignedCheckpoint;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A service's log endpoints over a {@link Ledger}, answering as this module's README says, on a free port. */
final class Service implements AutoCloseable {
    private static final int PAGE = 7;

    private final Ledger ledger;
    private final HttpServer server;
    final Map<String, String> digests = new HashMap<>();

    Service(Ledger ledger) throws IOException {
        this.ledger = ledger;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/log/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean known = "Bearer secret".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String path = exchange.getRequestURI().getPath().substring("/v1/log/".length());
        String body = known ? body(path, query(exchange.getRequestURI().getQuery())) : null;
        byte[] bytes = (body == null ? "{\"title\":\"no\"}" : body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known ? body == null ? 404 : 200 : 401, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private @org.jspecify.annotations.Nullable String body(String path, Map<String, String> query) {
        if (path.endsWith("/proof")) {
            return proof(path.split("/")[1], Long.parseLong(query.get("size")));
        }
        return switch (path) {
            case "key" -> ledger.key.verifier() + "\n";
            case "checkpoint" ->
                ledger.checkpoints.isEmpty()
                        ? null
                        : ledger.checkpoints.getLast().note();
            case "checkpoints" -> checkpoints(Long.parseLong(query.get("from")));
            case "events" -> events(Integer.parseInt(query.getOrDefault("from", "0")), query.get("review"));
            case "consistency" -> consistency(Long.parseLong(query.get("from")), Long.parseLong(query.get("to")));
            default -> digests.get(path + "?at=" + query.get("at"));
        };
    }

    private String checkpoints(long from) {
        Predicate<SignedCheckpoint> wanted = signed -> signed.checkpoint().size() >= from;
        return Ledger.notes(ledger.checkpoints.stream().filter(wanted).limit(2).toList());
    }

    /** A review's events are, in this made-up service, those of every third index. */
    private String events(int from, @org.jspecify.annotations.Nullable String review) {
        var indexes = java.util.stream.IntStream.range(from, ledger.events.size())
                .filter(index -> review == null || index % 3 == 0)
                .limit(PAGE)
                .toArray();
        int next = indexes.length < PAGE ? ledger.events.size() : indexes[PAGE - 1] + 1;
        var lines = java.util.Arrays.stream(indexes)
                .mapToObj(index -> " " + ledger.line(index).json().replace(",\"type\"", " ,\n \"type\""))
                .toList();
        return "{ \"events\": [" + String.join(",", lines) + "], \"next\": "
                + (next == ledger.events.size() ? "null" : next) + " }";
    }

    private String proof(String id, long size) {
        var event = ledger.events.stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
        return "{\"index\":" + event.index() + ",\"size\":" + size + ",\"hashes\":"
                + json(tree().inclusionProof(event.index(), size)) + ",\"checkpoint\":\"…\"}";
    }

    private String consistency(long from, long to) {
        return "{\"from\":" + from + ",\"to\":" + to + ",\"hashes\":" + json(tree().consistencyProof(from, to)) + "}";
    }

    private MerkleTree tree() {
        return MerkleTree.of(ledger.leaves);
    }

    private static String json(List<byte[]> hashes) {
        return "["
                + String.join(
                        ",",
                        hashes.stream()
                                .map(hash -> "\"" + HexFormat.of().formatHex(hash) + "\"")
                                .toList())
                + "]";
    }

    private static Map<String, String> query(@org.jspecify.annotations.Nullable String query) {
        var values = new HashMap<String, String>();
        for (String pair : (query == null ? "" : query).split("&")) {
            values.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("[^=]*=?", ""));
        }
        return values;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
