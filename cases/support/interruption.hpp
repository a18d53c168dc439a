// SPDX-License-Identifier: MIT
// Signals that come again and again while a call waits; a stop and a continue of a process that waits; full pipes and sockets.
#pragma once

#include "support/case.hpp"
#include "support/processes.hpp"

#include <sys/socket.h>

namespace ipcts {

inline Gate* alarm_gate = nullptr;
inline volatile sig_atomic_t alarms_seen = 0;

// Counts in `handled`.
inline void count_alarm(int) {
    const Scaffolding helper;
    const int error = errno;
    handled = handled + 1;
    alarms_seen = alarms_seen + 1;
    if (alarms_seen == 3 && alarm_gate) alarm_gate->open();
    errno = error;
}

// SIGALRM every few milliseconds while one lives, counted in `handled` by a handler with the given sa_flags. The third one
// (or the end of the Alarms) opens the gate: whoever waits there then provides what a call that has been restarted goes on
// waiting for. In a process with one thread only.
class Alarms {
public:
    explicit Alarms(int flags = 0, Gate* third = nullptr) : action_(count_alarm, flags) {
        alarms_seen = 0;
        alarm_gate = third;
        alarm_.start();
    }
    Alarms(const Alarms&) = delete;
    Alarms& operator=(const Alarms&) = delete;
    ~Alarms() {
        const int error = errno;
        alarm_.stop();
        if (alarms_seen < 3 && alarm_gate) alarm_gate->open();
        alarm_gate = nullptr;
        errno = error;
    }
private:
    AlarmAction action_;
    RepeatedAlarm alarm_;
};

// Stops a child of the case and lets it go on, three times, each time (as far as can be seen) while it waits in a call. Every
// stop is known to have happened before the child is continued. True once the child has ended.
inline bool stop_and_continue(pid_t child) {
    const WaitingHelper helper;
    for (int round = 0; round < 3; ++round) {
        if (has_ended(child)) return true;
        let_it_block(child);
        must(::kill(child, SIGSTOP));
        siginfo_t info;
        must(::waitid(P_PID, static_cast<id_t>(child), &info, WSTOPPED | WEXITED | WNOWAIT));
        if (has_ended(child)) return true;
        must(::waitid(P_PID, static_cast<id_t>(child), &info, WSTOPPED));
        must(::kill(child, SIGCONT));
        breathe(5);
    }
    return false;
}

// Fills a pipe or a stream socket until not one byte more has fitted for a while, as what is on its way to the peer of a socket may
// make room again; returns how many bytes went in. The descriptor blocks again afterwards.
inline long fill_stream(int writer) {
    const Scaffolding helper;
    const int flags = must(::fcntl(writer, F_GETFL));
    set_nonblocking(writer);
    static const char zeros[4096] = {};
    long filled = 0;
    for (int quiet = 0; quiet < 5; ++quiet, breathe(2))
        for (size_t piece : {sizeof zeros, size_t{1}})
            for (ssize_t count; (count = ::write(writer, zeros, piece)) > 0; quiet = 0) filled += count;
    must(::fcntl(writer, F_SETFL, flags));
    return filled;
}

// Reads exactly that many bytes.
inline void drain_stream(int reader, long count) {
    const WaitingHelper helper;
    char bytes[4096];
    while (count > 0) {
        const auto left = static_cast<size_t>(count);
        count -= must(::read(reader, bytes, left < sizeof bytes ? left : sizeof bytes));
    }
}

// Sends small datagrams until no more may wait for the receiver, if there is a bound; tells whether it came to one. The descriptor
// blocks again afterwards.
inline bool fill_datagrams(int sender) {
    const Scaffolding helper;
    const int flags = must(::fcntl(sender, F_GETFL));
    set_nonblocking(sender);
    int filled = 0;
    while (filled < 10'000 && ::send(sender, "old", 3, 0) == 3) ++filled;
    must(::fcntl(sender, F_SETFL, flags));
    return filled < 10'000;
}

}  // namespace ipcts
