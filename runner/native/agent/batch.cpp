// SPDX-License-Identifier: MIT
#include "batch.hpp"

#include <cerrno>
#include <cstdio>
#include <vector>

#include <unistd.h>

#include "protocol.hpp"
#include "run_case.hpp"
#include "system.hpp"
#include "table.hpp"

namespace ipcts {

namespace {

// False once nobody listens any more.
bool put(const char* data, std::size_t size) {
    while (size > 0) {
        const ssize_t written = ::write(STDOUT_FILENO, data, size);
        if (written == -1 && errno == EINTR) continue;
        if (written == -1) return false;
        data += written;
        size -= static_cast<std::size_t>(written);
    }
    return true;
}

}  // namespace

bool put_hello(const char* directory, const char* isolation) {
    char system[2048], line[2200];
    describe_system(system, sizeof system, directory, isolation);
    const int size = std::snprintf(line, sizeof line, "@@ipcts hello 1 {%s, \"cases\": %zu}\n", system, case_count);
    return put(line, static_cast<std::size_t>(size));
}

int serve_batch() {
    if (!put_hello(agent.base, agent.namespaces ? "namespaces" : "records")) return 0;
    LineReader requests(STDIN_FILENO);
    char line[max_request];
    bool whole = true;
    while (!stop_requested() && requests.next(line, whole)) {
        if (*line == '\0') continue;
        Request request;
        if (!parse_request(line, request) || !whole) {
            const char complaint[] = "@@ipcts error not a request; write: NUMBER ID\n";
            if (!put(complaint, sizeof complaint - 1)) return 0;
            continue;
        }
        const Case* which = find_case(request.id);
        char running[320];
        const int size = std::snprintf(running, sizeof running, "@@ipcts run %lu %s\n", request.number, request.id);
        if (!put(running, static_cast<std::size_t>(size))) return 0;
        const Outcome outcome = which ? run_case(*which, request.wish) : Outcome{};
        const std::vector<char> frame = answer_frame(request, which ? end_text(outcome) : "unknown", outcome);
        if (!put(frame.data(), frame.size())) return 0;
    }
    return 0;
}

}  // namespace ipcts
