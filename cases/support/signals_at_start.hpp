// SPDX-License-Identifier: MIT
// How signals are when a case begins: default actions and none blocked, whoever started it. A service manager may have SIGPIPE
// ignored, nohup SIGHUP, a shell SIGCHLD or SIGTTOU; all that is inherited, and would change what cases show.
#pragma once

#include <csignal>
#include <cstdlib>

#include "support/functions.hpp"
#include "support/names.hpp"

namespace ipcts {

inline void reset_signals() {
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    for (int signo = 1; signo <= last_signal(); ++signo) ::sigaction(signo, &action, nullptr);  // those that can't be set fail
    sigset_t none;
    ::sigemptyset(&none);
    ::pthread_sigmask(SIG_SETMASK, &none, nullptr);
}

// For a program that is one case and not the suite. Only the first program does it: one that the case executes in a role may be
// there to show what it has inherited. IPCTS_CASE tells them apart; the first program has no such variable and sets it, and a case
// hands it on to every program in whose place it wants to run, also in an environment that it makes itself (case_variable()).
inline bool begin_alone() {
    if (std::getenv("IPCTS_CASE")) return false;
    reset_signals();
    return ::setenv("IPCTS_CASE", "", 1) == 0;
}

#ifndef IPCTS_SUITE  // whose agent does it before it starts a case, and must keep its own signals as they are
inline const bool begun_alone = begin_alone();
#endif

}  // namespace ipcts
