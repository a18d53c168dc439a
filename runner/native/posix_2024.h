// SPDX-License-Identifier: MIT
// What POSIX.1-2024 defines and glibc shows only together with its own extensions: what then is left undeclared in a case is not of
// the standard. See docs/contributing.md.
#pragma once

#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#if __has_include(<spawn.h>)
#include <spawn.h>
#endif
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <time.h>

#if defined(__GLIBC__)

#ifndef MAP_ANONYMOUS
#if defined(__mips__) || defined(__xtensa__)
#define MAP_ANONYMOUS 0x800
#elif defined(__alpha__) || defined(__hppa__)
#define MAP_ANONYMOUS 0x10
#else
#define MAP_ANONYMOUS 0x20
#endif
#define MAP_ANON MAP_ANONYMOUS
#endif
#if __has_include(<spawn.h>) && !defined(POSIX_SPAWN_SETSID)
#define POSIX_SPAWN_SETSID 0x80
#endif
#ifndef SO_DOMAIN
#ifdef __mips__
#define SO_PROTOCOL 0x1028
#define SO_DOMAIN 0x1029
#else
#define SO_PROTOCOL 38
#define SO_DOMAIN 39
#endif
#endif
#ifndef F_OFD_GETLK
#define F_OFD_GETLK 36
#define F_OFD_SETLK 37
#define F_OFD_SETLKW 38
#endif

extern "C" {
int pipe2(int[2], int) noexcept;
int dup3(int, int, int) noexcept;
int accept4(int, sockaddr*, socklen_t*, int);
int ppoll(pollfd*, nfds_t, const timespec*, const sigset_t*);
int sem_clockwait(sem_t*, clockid_t, const timespec*);
int pthread_mutex_clocklock(pthread_mutex_t*, clockid_t, const timespec*) noexcept;
int pthread_cond_clockwait(pthread_cond_t*, pthread_mutex_t*, clockid_t, const timespec*);
int pthread_rwlock_clockrdlock(pthread_rwlock_t*, clockid_t, const timespec*) noexcept;
int pthread_rwlock_clockwrlock(pthread_rwlock_t*, clockid_t, const timespec*) noexcept;
pid_t _Fork(void) noexcept;
// Not of the standard without the XSI option, but of the support header's scaffolding.
char* realpath(const char*, char*) noexcept;
#ifndef IPCTS_POOR
int posix_openpt(int);
int grantpt(int) noexcept;
int unlockpt(int) noexcept;
char* ptsname(int) noexcept;
#endif
int setgroups(size_t, const gid_t*) noexcept;
long syscall(long, ...) noexcept;
}
#ifndef TRAP_BRKPT
#define TRAP_BRKPT 1
#define TRAP_TRACE 2
#endif

#endif
