// SPDX-License-Identifier: MIT
#include "protocol.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

namespace ipcts {

bool LineReader::next(char (&line)[max_request], bool& whole) {
    std::size_t size = 0;
    whole = true;
    for (;;) {
        if (at_ == end_) {
            const ssize_t got = ::read(fd_, buffer_, sizeof buffer_);
            if (got == -1 && errno == EINTR && !stop_requested()) continue;
            if (got <= 0) return false;
            at_ = 0;
            end_ = got;
        }
        const char byte = buffer_[at_++];
        if (byte == '\n') break;
        if (size < max_request - 1) line[size++] = byte;
        else whole = false;
    }
    if (size > 0 && line[size - 1] == '\r') --size;
    line[size] = '\0';
    return true;
}

static int milliseconds_in(const char* text) {
    const long wanted = std::strtol(text, nullptr, 10);
    return wanted < 0 ? 0 : wanted > max_limit_ms ? max_limit_ms : static_cast<int>(wanted);
}

bool parse_request(char* line, Request& request) {
    request = {};
    if (*line < '0' || *line > '9') return false;  // strtoul() takes blanks and signs, too
    char* at = nullptr;
    request.number = std::strtoul(line, &at, 10);
    if (request.number == 0 || request.number > 999'999'999 || *at != ' ') return false;
    request.id = ++at;
    at += std::strcspn(at, " ");
    const auto id_size = static_cast<std::size_t>(at - request.id);
    if (id_size == 0 || id_size > max_id) return false;
    while (*at == ' ') {
        *at++ = '\0';
        if (std::strncmp(at, "fault=", 6) == 0) request.wish.fault = at + 6;
        if (std::strncmp(at, "watchdog=", 9) == 0) request.wish.watchdog_ms = milliseconds_in(at + 9);
        if (std::strncmp(at, "stress=", 7) == 0) request.wish.stress_ms = milliseconds_in(at + 7);
        at += std::strcspn(at, " ");
    }
    return true;
}

std::vector<char> answer_frame(const Request& request, const char* how, const Outcome& outcome) {
    char header[512], line[640], trailer[64];
    std::snprintf(header, sizeof header, "%lu %s %s %lld %lld %zu %zu", request.number, request.id, how,
                  static_cast<long long>(outcome.wall_us), static_cast<long long>(outcome.cpu_us), outcome.out.size(),
                  outcome.err.size());
    unsigned crc = crc32(0, header, std::strlen(header));
    crc = crc32(crc, "\n", 1);
    crc = crc32(crc, outcome.out.data(), outcome.out.size());
    crc = crc32(crc, outcome.err.data(), outcome.err.size());
    const int size = std::snprintf(line, sizeof line, "@@ipcts done %s %08x\n", header, crc);
    const int end_size = std::snprintf(trailer, sizeof trailer, "\n@@ipcts end %lu\n", request.number);
    std::vector<char> frame(line, line + size);
    frame.insert(frame.end(), outcome.out.begin(), outcome.out.end());
    frame.insert(frame.end(), outcome.err.begin(), outcome.err.end());
    frame.insert(frame.end(), trailer, trailer + end_size);
    return frame;
}

unsigned crc32(unsigned crc, const char* data, std::size_t size) {
    crc = ~crc;
    for (std::size_t i = 0; i < size; ++i) {
        crc ^= static_cast<unsigned char>(data[i]);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (crc & 1U ? 0xedb88320U : 0U);
    }
    return ~crc;
}

}  // namespace ipcts
