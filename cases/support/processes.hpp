// SPDX-License-Identifier: MIT
// Relatives of a process: reaping, waiting for a state without taking it, groups and sessions, process IDs that are free.
#pragma once

#include "support/case.hpp"

extern "C" char** environ;  // for posix_spawn() and execve(); a program declares it itself

namespace ipcts {

// Reaps a child that the case has made by the call under test.
inline WaitStatus reap(pid_t pid) {
    const WaitingHelper helper;
    int status = 0;
    pid_t result;
    while ((result = ::waitpid(pid, &status, 0)) == -1 && errno == EINTR) {}
    must(result);
    return {status};
}

// Wait until a child has ended, stopped or gone on; its status stays there for others.
inline void await_state(pid_t pid, int state) {
    const WaitingHelper helper;
    siginfo_t info;
    int result;
    while ((result = ::waitid(P_PID, static_cast<id_t>(pid), &info, state | WNOWAIT)) == -1 && errno == EINTR) {}
    must(result);
}
inline void await_end(pid_t pid) { await_state(pid, WEXITED); }
inline void await_stop(pid_t pid) { await_state(pid, WSTOPPED); }
#ifdef WCONTINUED  // XSI
inline void await_continue(pid_t pid) { await_state(pid, WCONTINUED); }
#endif

inline bool has_ended(pid_t pid) {
    const Scaffolding helper;
    siginfo_t info = {};
    must(::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT | WNOHANG));
    return info.si_pid == pid;
}

// Waits for signals for ever; what a child does that is there to be seen and killed.
[[noreturn]] inline void idle() {
    const WaitingHelper helper;
    for (;;) ::pause();
}

// The process ID of a child that has ended and been reaped: no process has it, no group, no session.
inline pid_t vacant_pid() {
    const Scaffolding helper;
    for (;;) {
        Child child([] {});
        const pid_t pid = child.pid();
        child.wait();
        if (::kill(pid, 0) == -1 && errno == ESRCH) return pid;
    }
}

// The number of no open descriptor, in this process or a child that it makes next.
inline int free_descriptor() {
    const Scaffolding helper;
    const int descriptor = must(::fcntl(STDOUT_FILENO, F_DUPFD, 15));
    ::close(descriptor);
    return descriptor;
}

// The calling process, or a child of it, leads a process group of its own.
inline void lead_group(pid_t pid = 0) {
    const Scaffolding helper;
    must(::setpgid(pid, pid));
}
// The calling process leads a session of its own.
inline void lead_session() {
    const Scaffolding helper;
    must(::setsid());
}

// How a posix_spawn() that gave `error` ended: "ENOENT", or how the process ended that it started ("exited 127").
inline Text spawned(int error, const pid_t& pid) { return error ? errno_text(error) : describe(reap(pid), 0); }
inline void observe(const char* what, const Text& text) { observe(what, static_cast<const char*>(text.chars)); }
inline void observe(const char* what, const Text& text, std::initializer_list<const char*> allowed) {
    observe(what, static_cast<const char*>(text.chars), allowed);
}

}  // namespace ipcts
