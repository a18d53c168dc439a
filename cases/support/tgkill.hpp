// SPDX-License-Identifier: MIT
#pragma once

// tgkill() for C libraries that do without a wrapper (musl): the system call itself.

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__linux__) && !defined(__GLIBC__)
inline int tgkill(pid_t process, pid_t thread, int signo) { return static_cast<int>(syscall(SYS_tgkill, process, thread, signo)); }
#endif
