// SPDX-License-Identifier: MIT
#include "batch.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/utsname.h>
#include <termios.h>
#include <unistd.h>
#if defined(__GLIBC__)
#include <gnu/libc-version.h>
#endif

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

// A line of a file, without its line feed; at most `limit` bytes. -1 at the end of input.
class Requests {
public:
    int next(char* line, int limit) {
        int size = 0;
        for (;;) {
            if (at_ == end_) {
                const ssize_t got = ::read(STDIN_FILENO, buffer_, sizeof buffer_);
                if (got == -1 && errno == EINTR && !stop_requested()) continue;
                if (got <= 0) return -1;
                at_ = 0;
                end_ = got;
            }
            const char byte = buffer_[at_++];
            if (byte == '\n') break;
            if (size < limit - 1) line[size++] = byte;
        }
        if (size > 0 && line[size - 1] == '\r') --size;
        line[size] = '\0';
        return size;
    }
private:
    char buffer_[4096];
    ssize_t at_ = 0, end_ = 0;
};

void raw_terminal() {
    for (int fd : {STDIN_FILENO, STDOUT_FILENO}) {
        termios mode;
        if (::tcgetattr(fd, &mode) == -1) continue;
        mode.c_iflag &= ~static_cast<tcflag_t>(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
        mode.c_oflag &= ~static_cast<tcflag_t>(OPOST);
        mode.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
        ::tcsetattr(fd, TCSANOW, &mode);
    }
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

bool hello() {
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
        file_system_of(agent.base), agent.namespaces ? "namespaces" : "records");
    return put(line, static_cast<std::size_t>(size));
}

const char* end_text(const Outcome& outcome) {
    static char text[64];
    switch (outcome.end) {
        case Outcome::End::exit: std::snprintf(text, sizeof text, "exit:%d", outcome.value); return text;
        case Outcome::End::signal: std::snprintf(text, sizeof text, "signal:%s", name_of_signal(outcome.value)); return text;
        case Outcome::End::timeout: return "timeout";
        case Outcome::End::overflow: return "overflow";
        case Outcome::End::lost: return "lost";
    }
    return "lost";
}

// " watchdog=MS fault=TEXT" behind the id of a request, both optional; points into `text`.
Wish parse_wish(char* text) {
    Wish wish;
    while (*text == ' ') {
        *text++ = '\0';
        const std::size_t size = std::strcspn(text, " ");
        if (std::strncmp(text, "fault=", 6) == 0) wish.fault = text + 6;
        if (std::strncmp(text, "watchdog=", 9) == 0) wish.watchdog_ms = std::atoi(text + 9);
        text += size;
    }
    return wish;
}

bool answer(unsigned long sequence, const char* id, const char* end, const Outcome& outcome) {
    char header[512], line[640], trailer[64];
    std::snprintf(header, sizeof header, "%lu %s %s %lld %lld %zu %zu", sequence, id, end, static_cast<long long>(outcome.wall_us),
                  static_cast<long long>(outcome.cpu_us), outcome.out.size(), outcome.err.size());
    unsigned crc = crc32(0, header, std::strlen(header));
    crc = crc32(crc, "\n", 1);
    crc = crc32(crc, outcome.out.data(), outcome.out.size());
    crc = crc32(crc, outcome.err.data(), outcome.err.size());
    const int size = std::snprintf(line, sizeof line, "@@ipcts done %s %08x\n", header, crc);
    const int end_size = std::snprintf(trailer, sizeof trailer, "\n@@ipcts end %lu\n", sequence);
    std::vector<char> frame(line, line + size);
    frame.insert(frame.end(), outcome.out.begin(), outcome.out.end());
    frame.insert(frame.end(), outcome.err.begin(), outcome.err.end());
    frame.insert(frame.end(), trailer, trailer + end_size);
    return put(frame.data(), frame.size());
}

}  // namespace

unsigned crc32(unsigned crc, const char* data, unsigned long size) {
    crc = ~crc;
    for (unsigned long i = 0; i < size; ++i) {
        crc ^= static_cast<unsigned char>(data[i]);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (crc & 1U ? 0xedb88320U : 0U);
    }
    return ~crc;
}

int serve_batch() {
    raw_terminal();
    if (!hello()) return 0;
    Requests requests;
    char line[512];
    while (!stop_requested() && requests.next(line, sizeof line) != -1) {
        char* id = nullptr;
        const unsigned long sequence = std::strtoul(line, &id, 10);
        if (id == line || *id != ' ' || sequence == 0) {
            if (*line == '\0') continue;
            const char complaint[] = "@@ipcts error not a request; write: NUMBER ID\n";
            if (!put(complaint, sizeof complaint - 1)) return 0;
            continue;
        }
        ++id;
        const Wish wish = parse_wish(id + std::strcspn(id, " "));
        id[std::strcspn(id, " ") > 200 ? 200 : std::strcspn(id, " ")] = '\0';
        const Case* which = find_case(id);
        char running[320];
        const int size = std::snprintf(running, sizeof running, "@@ipcts run %lu %s\n", sequence, id);
        if (!put(running, static_cast<std::size_t>(size))) return 0;
        const Outcome outcome = which ? run_case(*which, wish) : Outcome{};
        if (!answer(sequence, id, which ? end_text(outcome) : "unknown", outcome)) return 0;
    }
    return 0;
}

}  // namespace ipcts
