package dev.rollbackplan.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A model that gives one answer to all requests and records them: OpenAI's Responses API on loopback. */
final class RecordingModel implements AutoCloseable {

    private final HttpServer server;
    private final String answer;
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private RecordingModel(HttpServer server, String answer) {
        this.server = server;
        this.answer = answer;
    }

    /**
     * One request.
     *
     * @param line its method and path
     * @param body its body, unchanged
     */
    record Request(String line, byte[] body) {

        /** Returns the last message of the conversation, which must be a single text from the user. */
        String prompt() throws IOException {
            JsonNode input = new ObjectMapper().readTree(body).get("input");
            JsonNode last = input.get(input.size() - 1);
            JsonNode content = last.get("content");
            if (!last.get("role").asText().equals("user")
                    || content.size() != 1
                    || !content.at("/0/type").asText().equals("input_text")) {
                throw new AssertionError("The last message is not a single text from the user: " + last);
            }
            return content.at("/0/text").asText();
        }
    }

    static RecordingModel thatAnswers(String answer) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        RecordingModel model = new RecordingModel(server, answer);
        server.createContext("/", model::reply);
        server.start();
        return model;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void reply(HttpExchange exchange) throws IOException {
        try (exchange) {
            String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            requests.add(new Request(line, exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(events().getBytes(StandardCharsets.UTF_8));
        }
    }

    private String events() throws IOException {
        Map<String, Object> text = Map.of("type", "output_text", "text", answer);
        Map<String, Object> message =
                Map.of("type", "message", "role", "assistant", "id", "message", "content", List.of(text));
        Map<String, Object> usage = Map.of("input_tokens", 1, "output_tokens", 1, "total_tokens", 2);
        return event("response.created", "response", Map.of("id", "response"))
                + event("response.output_item.done", "item", message)
                + event("response.completed", "response", Map.of("id", "response", "usage", usage));
    }

    private static String event(String type, String key, Object value) throws IOException {
        String data = new ObjectMapper().writeValueAsString(Map.of("type", type, key, value));
        return "event: " + type + "\ndata: " + data + "\n\n";
    }
}
