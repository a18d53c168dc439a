// SPDX-License-Identifier: MIT
// For cases about signals: what handlers did in which order, the members of a set by name, a child's next stop or end.
#pragma once

#include "support/case.hpp"
#include "support/processes.hpp"

#include <sys/resource.h>

namespace ipcts {

// ---- what handlers did, in order ---------------------------------------------------------------

inline char steps_text[500];
inline volatile sig_atomic_t steps_length = 0;

// Appends to the list of steps; may be called from handlers (in a process with one thread).
inline void log_step(const char* name) {
    int length = steps_length;
    for (const char* piece : {length ? ", " : "", name})
        for (; *piece && length < static_cast<int>(sizeof steps_text) - 1; ++piece) steps_text[length++] = *piece;
    steps_length = length;
}

// The same for a number.
inline void log_step(int number) {
    char digits[16];
    char* start = digits + sizeof digits - 1;
    *start = '\0';
    unsigned rest = number < 0 ? 0U - static_cast<unsigned>(number) : static_cast<unsigned>(number);
    do *--start = static_cast<char>('0' + rest % 10);
    while (rest /= 10);
    if (number < 0) *--start = '-';
    log_step(start);
}

// "begin, end", or "nothing".
inline const char* steps() { return steps_length ? steps_text : "nothing"; }

// ---- sets of signals ---------------------------------------------------------------------------

// The signals of the standard that are not real-time signals, in alphabetical order.
// clang-format off
inline const int standard_signals[] = {
#ifdef SIGABRT
    SIGABRT,
#endif
#ifdef SIGALRM
    SIGALRM,
#endif
#ifdef SIGBUS
    SIGBUS,
#endif
#ifdef SIGCHLD
    SIGCHLD,
#endif
#ifdef SIGCONT
    SIGCONT,
#endif
#ifdef SIGFPE
    SIGFPE,
#endif
#ifdef SIGHUP
    SIGHUP,
#endif
#ifdef SIGILL
    SIGILL,
#endif
#ifdef SIGINT
    SIGINT,
#endif
#ifdef SIGKILL
    SIGKILL,
#endif
#ifdef SIGPIPE
    SIGPIPE,
#endif
#ifdef SIGQUIT
    SIGQUIT,
#endif
#ifdef SIGSEGV
    SIGSEGV,
#endif
#ifdef SIGSTOP
    SIGSTOP,
#endif
#ifdef SIGSYS
    SIGSYS,
#endif
#ifdef SIGTERM
    SIGTERM,
#endif
#ifdef SIGTRAP
    SIGTRAP,
#endif
#ifdef SIGTSTP
    SIGTSTP,
#endif
#ifdef SIGTTIN
    SIGTTIN,
#endif
#ifdef SIGTTOU
    SIGTTOU,
#endif
#ifdef SIGURG
    SIGURG,
#endif
#ifdef SIGUSR1
    SIGUSR1,
#endif
#ifdef SIGUSR2
    SIGUSR2,
#endif
#ifdef SIGXCPU
    SIGXCPU,
#endif
#ifdef SIGXFSZ
    SIGXFSZ,
#endif
};
// clang-format on

// The members of a set among them and the real-time signals: "SIGTERM SIGUSR1", or "none".
// (const, so that observe() takes .chars of the result as text)
inline const Text members(const sigset_t& set) {
    const Scaffolding helper;
    Text text = format("%s", "");
    auto add = [&](int signo) {
        const Text name = signal_text(signo);
        if (::sigismember(&set, signo) != 1 || std::strlen(text.chars) + std::strlen(name.chars) + 2 > sizeof text.chars) return;
        if (*text.chars) std::strcat(text.chars, " ");
        std::strcat(text.chars, name.chars);
    };
    for (int signo : standard_signals) add(signo);
    const SignalRange real_time = real_time_signals();
    for (int signo = real_time.first; signo <= real_time.last; ++signo) add(signo);
    return *text.chars ? text : format("none");
}

// The calling thread's mask, for cases that are about something else.
inline sigset_t current_mask() {
    const Scaffolding helper;
    sigset_t mask;
    must(Error{::pthread_sigmask(SIG_BLOCK, nullptr, &mask)});
    return mask;
}

// ---- children that stop ------------------------------------------------------------------------

// Waits until the child stops or ends: "stopped by SIGTSTP", or "ended"; an end is left for Child::wait(). What waitid() says of a
// stop is the business of its own cases: here the status of waitpid() tells.
inline const Text next_state(pid_t child) {
    const WaitingHelper helper;
    siginfo_t info;
    while (::waitid(P_PID, static_cast<id_t>(child), &info, WSTOPPED | WEXITED | WNOWAIT) == -1)
        if (errno != EINTR) return format("no such child");
    if (has_ended(child)) return format("ended");
    int status = 0;
    must(::waitpid(child, &status, WUNTRACED | WNOHANG));
    return describe(WaitStatus{status}, 0);
}

// Keeps a process that is about to crash from writing a core file.
inline void no_core_file() {
    const Scaffolding helper;
    rlimit limit;
    must(::getrlimit(RLIMIT_CORE, &limit));
    limit.rlim_cur = 0;
    must(::setrlimit(RLIMIT_CORE, &limit));
}

}  // namespace ipcts
