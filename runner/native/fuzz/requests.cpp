// SPDX-License-Identifier: MIT
// Feeds any bytes to the agent as its standard input: what it takes for requests, and the answers it would give, must be sound.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <sys/mman.h>
#include <unistd.h>

#include "protocol.hpp"

// Freed memory is kept for a while, to catch its use; with the usual 256 MB of it the limit on memory would say nothing.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() { return "quarantine_size_mb=16"; }

bool ipcts::stop_requested() { return false; }

namespace {

void check(bool good) {
    if (!good) std::abort();
}

void check_request(const ipcts::Request& request, const char* line) {
    const std::size_t size = std::strlen(request.id);
    check(size > 0 && size <= ipcts::max_id && !std::strchr(request.id, ' '));
    check(request.number >= 1 && request.number <= 999'999'999);
    check(request.wish.watchdog_ms >= 0 && request.wish.watchdog_ms <= ipcts::max_limit_ms);
    check(request.wish.stress_ms >= 0 && request.wish.stress_ms <= ipcts::max_limit_ms);
    const char* fault = request.wish.fault;
    check(!fault || (fault > line && fault < line + ipcts::max_request && !std::strchr(fault, ' ')));
}

// A reader must find the lengths where the protocol has them, and the end line where the lengths put it.
void check_answer(const ipcts::Request& request, const ipcts::Outcome& outcome) {
    const std::vector<char> frame = ipcts::answer_frame(request, "exit:0", outcome);
    char head[640];
    const int size = std::snprintf(head, sizeof head, "@@ipcts done %lu %s exit:0 0 0 %zu %zu ", request.number, request.id,
                                   outcome.out.size(), outcome.err.size());
    check(size > 0 && frame.size() > static_cast<std::size_t>(size) &&
          std::memcmp(frame.data(), head, static_cast<std::size_t>(size)) == 0);
    char tail[64];
    const int tail_size = std::snprintf(tail, sizeof tail, "\n@@ipcts end %lu\n", request.number);
    const std::size_t body = static_cast<std::size_t>(size) + 8 + 1, bodies = outcome.out.size() + outcome.err.size();
    check(frame.size() == body + bodies + static_cast<std::size_t>(tail_size));
    check(std::memcmp(frame.data() + body + bodies, tail, static_cast<std::size_t>(tail_size)) == 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const int input = ::memfd_create("input", MFD_CLOEXEC);
    check(::ftruncate(input, 0) == 0 && ::pwrite(input, data, size, 0) == static_cast<ssize_t>(size));
    check(::lseek(input, 0, SEEK_SET) == 0);
    ipcts::LineReader reader(input);
    char line[ipcts::max_request];
    bool whole = true;
    std::size_t lines = 0;
    while (reader.next(line, whole)) {
        ++lines;
        check(std::memchr(line, '\0', sizeof line) && (whole || std::strlen(line) <= ipcts::max_request - 1));
        ipcts::Request request;
        if (!ipcts::parse_request(line, request)) continue;
        check_request(request, line);
        ipcts::Outcome outcome;
        outcome.out.assign(data, data + size / 2);
        outcome.err.assign(data + size / 2, data + size);
        check_answer(request, outcome);
    }
    check(lines <= size);
    return 0;
}
