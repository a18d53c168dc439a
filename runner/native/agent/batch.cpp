// SPDX-License-Identifier: MIT
#include "batch.hpp"

#include <cerrno>
#include <cstdio>
#include <vector>

#include <sys/utsname.h>
#include <unistd.h>
#if defined(__GLIBC__)
#include <gnu/libc-version.h>
#endif

#include "protocol.hpp"
#include "run_case.hpp"
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

// Text from the system for a JSON string: anything that would need escaping becomes '?'.
struct Plain {
    char text[256];
    explicit Plain(const char* from) {
        std::snprintf(text, sizeof text, "%s", from);
        for (char* at = text; *at; ++at)
            if (*at < ' ' || *at > '~' || *at == '"' || *at == '\\') *at = '?';
    }
};

}  // namespace

bool put_hello(const char* directory, const char* isolation) {
    utsname system = {};
    ::uname(&system);
#if defined(__GLIBC__)
    char libc[64];
    std::snprintf(libc, sizeof libc, "glibc %s", ::gnu_get_libc_version());
#elif defined(__linux__)
    const char libc[] = "musl or another libc";
#else
    const char libc[] = "the system's";
#endif
    char line[2048];
    const int size = std::snprintf(
        line, sizeof line,
        "@@ipcts hello 1 {\"version\": \"%s\", \"cases\": %zu, \"sysname\": \"%s\", \"release\": \"%s\", \"kernel\": \"%s\", "
        "\"machine\": \"%s\", \"libc\": \"%s\", \"uid\": %ld, \"processors\": %ld, \"filesystem\": \"%s\", \"isolation\": "
        "\"%s\"}\n",
        IPCTS_VERSION, case_count, Plain(system.sysname).text, Plain(system.release).text, Plain(system.version).text,
        Plain(system.machine).text, libc, static_cast<long>(::geteuid()), ::sysconf(_SC_NPROCESSORS_ONLN),
        file_system_of(directory), isolation);
    return put(line, static_cast<std::size_t>(size));
}

namespace {

const char* end_text(const Outcome& outcome) {
    static char text[64];
    switch (outcome.end) {
        case Outcome::End::exit: std::snprintf(text, sizeof text, "exit:%d", outcome.value); return text;
        case Outcome::End::signal: std::snprintf(text, sizeof text, "signal:%s", name_of_signal(outcome.value)); return text;
        case Outcome::End::timeout: return "timeout";
        case Outcome::End::overflow: return "overflow";
        case Outcome::End::lost: return "lost";
        case Outcome::End::hang: return "hang";
    }
    return "lost";
}

}  // namespace

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
