// SPDX-License-Identifier: MIT
// Lines that two threads put into one stream, or read from it: whose they are, and whether they are whole.
#pragma once

#include "support/rounds.hpp"
#include "support/threads.hpp"

namespace ipcts {

// The line of a party: its letter again and again, and a newline.
inline const char* line_of(unsigned party) {
    static const char* const lines[] = {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", "bbbbbbbbbbbbbbbbbbbb\n"};
    return lines[party];
}

struct Lines {
    int of[2], others;
    void count(const char* line) {
        const bool first = std::strcmp(line, line_of(0)) == 0, second = std::strcmp(line, line_of(1)) == 0;
        of[0] += first;
        of[1] += second;
        others += !first && !second;
    }
};

// What can be read from a descriptor up to the end: at most some 4,000 bytes.
inline Lines lines_from(int reader) {
    const WaitingHelper helper;
    static char text[4096];
    size_t size = 0;
    for (ssize_t more; size < sizeof text - 1 && (more = ::read(reader, text + size, sizeof text - 1 - size)) > 0;)
        size += static_cast<size_t>(more);
    text[size] = '\0';
    Lines lines = {};
    for (const char* rest = text; *rest != '\0';) {
        const char* newline = std::strchr(rest, '\n');
        const size_t length = newline ? static_cast<size_t>(newline - rest) + 1 : std::strlen(rest);
        lines.count(format("%.*s", static_cast<int>(length), rest).chars);
        rest += length;
    }
    return lines;
}

}  // namespace ipcts
