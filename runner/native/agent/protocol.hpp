// SPDX-License-Identifier: MIT
// The text of the batch protocol (docs/protocol.md): requests taken apart, answers put together. No I/O but reading lines, so that
// runner/native/fuzz can feed it.
#pragma once

#include <cstddef>
#include <vector>

#include <sys/types.h>

#include "run_case.hpp"

namespace ipcts {

constexpr std::size_t max_id = 200;       // bytes
constexpr std::size_t max_request = 512;  // bytes of one request line

// Lines of a descriptor.
class LineReader {
public:
    explicit LineReader(int fd) : fd_(fd) {}

    // The next line without its end ("\n" or "\r\n"), terminated by a zero byte; false at the end of input, and after SIGTERM. Of a
    // line that does not fit only the beginning is stored, and `whole` becomes false.
    bool next(char (&line)[max_request], bool& whole);
private:
    int fd_;
    char buffer_[4096];
    ssize_t at_ = 0, end_ = 0;
};

struct Request {
    unsigned long number = 0;  // 1 to 999,999,999
    const char* id = "";
    Wish wish;
};

// Takes "NUMBER ID [watchdog=MS] [stress=MS] [fault=TEXT]" apart in place; `request` then points into `line`. False for anything
// else.
bool parse_request(char* line, Request& request);

// The whole answer to a request, from `done` to `end`. `how` is how the case ended, in the protocol's words.
std::vector<char> answer_frame(const Request& request, const char* how, const Outcome& outcome);

// CRC-32 as in zlib, continued from `crc` (0 at first).
unsigned crc32(unsigned crc, const char* data, std::size_t size);

}  // namespace ipcts
