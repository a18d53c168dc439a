// SPDX-License-Identifier: MIT
// Hides names of this system's headers, as on a system that lacks them (poor.cmake). What is declared here has another name.
#ifndef IPCTS_POOR
#define IPCTS_POOR

#define grantpt hidden_grantpt
#define posix_openpt hidden_posix_openpt
#define ptsname hidden_ptsname
#define pthread_barrier_destroy hidden_pthread_barrier_destroy
#define pthread_barrier_init hidden_pthread_barrier_init
#define pthread_barrier_wait hidden_pthread_barrier_wait
#define pthread_mutex_consistent hidden_pthread_mutex_consistent
#define pthread_mutexattr_getrobust hidden_pthread_mutexattr_getrobust
#define pthread_mutexattr_setrobust hidden_pthread_mutexattr_setrobust
#define PTHREAD_MUTEX_ROBUST HIDDEN_PTHREAD_MUTEX_ROBUST
#define sigqueue hidden_sigqueue
#define sigtimedwait hidden_sigtimedwait
#define sigwaitinfo hidden_sigwaitinfo
#define timer_create hidden_timer_create
#define timer_delete hidden_timer_delete
#define timer_getoverrun hidden_timer_getoverrun
#define timer_gettime hidden_timer_gettime
#define timer_settime hidden_timer_settime
#define unlockpt hidden_unlockpt

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#undef grantpt
#undef posix_openpt
#undef ptsname
#undef pthread_barrier_destroy
#undef pthread_barrier_init
#undef pthread_barrier_wait
#undef pthread_mutex_consistent
#undef pthread_mutexattr_getrobust
#undef pthread_mutexattr_setrobust
#undef PTHREAD_MUTEX_ROBUST
#undef sigqueue
#undef sigtimedwait
#undef sigwaitinfo
#undef timer_create
#undef timer_delete
#undef timer_getoverrun
#undef timer_gettime
#undef timer_settime
#undef unlockpt

#undef SIGRTMIN
#undef SIGRTMAX
#undef _POSIX_BARRIERS
#undef _POSIX_REALTIME_SIGNALS
#undef _POSIX_TIMERS

#endif
