// SPDX-License-Identifier: MIT
// Wrong systems: signals, timers, processes, threads.
#include <cerrno>
#include <csetjmp>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <utility>

#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#if defined(__linux__)
#include <sched.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#endif

#include "fault.hpp"

using faults::Call;
using faults::Out;
using faults::plain;
using faults::plain_error;
using faults::spoil_value;

namespace {

constexpr pid_t nobody = 0x3fffffff;  // a process id that no system gives out

int other_signal(int signo) { return signo == SIGUSR2 ? SIGUSR1 : SIGUSR2; }

// Another signal than the one asked for; a fault where one is sent at all.
class Spoilt {
public:
    Spoilt(const Call& call, int& signo) : call_(call), sends_(signo != 0) {
        if (sends_ && call.now("other-signal")) signo = other_signal(signo);
    }
    int settle(int result) const {
        if (sends_ && result == 0) call_.could("other-signal");
        return result;
    }
private:
    const Call& call_;
    bool sends_;
};

void spoil_info(const Call& call, siginfo_t* info) {
    if (!info) return;
    if (call.is("wrong-code")) info->si_code = info->si_code == SI_USER ? SI_QUEUE : SI_USER;
    if (info->si_pid != 0 && call.is("wrong-pid")) ++info->si_pid;
    if (info->si_value.sival_ptr && call.is("loses-value")) info->si_value.sival_ptr = nullptr;
}

bool is_set(const timespec& time) { return time.tv_sec != 0 || time.tv_nsec != 0; }

// The program that was started does its work, but its status is another.
int spoil_status(const Call& call, int* status, pid_t result) {
    if (!status || result <= 0) return result;
    if (call.is("wrong-status")) *status ^= 0x0101;
    return result;
}

// The handlers of the first pthread_atfork(). Each run of one counts as a call, too: that is where a system forgets one.
void (*fork_handlers[3])();
bool fork_handlers_taken = false;

template <int Which>
void run_fork_handler() {
    const Call call("pthread_atfork");
    if (!call.is("skips-handler")) fork_handlers[Which]();
}

}  // namespace

extern "C" {

// ---- signals -----------------------------------------------------------------------------------

int fault_sigaction(int signo, const struct sigaction* action, struct sigaction* before) {
    const Call call("sigaction");
    struct sigaction changed = {};
    if (action) {
        changed = *action;
        FLAG(call, changed.sa_flags, SA_ONSTACK);
        FLAG(call, changed.sa_flags, SA_RESETHAND);
        FLAG(call, changed.sa_flags, SA_RESTART);
        FLAG(call, changed.sa_flags, SA_NOCLDSTOP);
        FLAG(call, changed.sa_flags, SA_NOCLDWAIT);
        FLAG(call, changed.sa_flags, SA_NODEFER);
        sigset_t none;
        ::sigemptyset(&none);
        bool masks = false;
        for (int other = 1; other <= SIGRTMAX && !masks; ++other) masks = ::sigismember(&changed.sa_mask, other) == 1;
        if (masks && call.is("ignores-sa_mask")) changed.sa_mask = none;
    }
    Out old(call, before, "old-action-unwritten");
    const int result = plain<int>(call, [&] { return ::sigaction(signo, action ? &changed : nullptr, before); });
    old.settle(result == 0);
    return result;
}

using Handler = void (*)(int);
Handler fault_signal(int signo, Handler handler) {
    const Call call("signal");
    if (call.is("no-op")) return SIG_DFL;
    return ::signal(signo, handler);
}
#if defined(__GLIBC__)
// What glibc makes of signal() in a case that sees the names of the standard only.
Handler fault___sysv_signal(int signo, Handler handler) {
    const Call call("signal");
    if (call.is("no-op")) return SIG_DFL;
    return ::sysv_signal(signo, handler);
}
#endif

int fault_kill(pid_t pid, int signo) {
    const Call call("kill");
    const Spoilt spoilt(call, signo);
    if (signo == 0 && ::kill(pid, 0) == 0) return call.is("fails") ? (errno = ESRCH, -1) : 0;  // doing nothing is what it does
    return spoilt.settle(plain<int>(call, [&] { return ::kill(pid, signo); }));
}

int fault_killpg(pid_t group, int signo) {
    const Call call("killpg");
    const Spoilt spoilt(call, signo);
    return spoilt.settle(plain<int>(call, [&] { return ::killpg(group, signo); }));
}

int fault_raise(int signo) {
    const Call call("raise");
    const Spoilt spoilt(call, signo);
    return spoilt.settle(plain<int>(call, [&] { return ::raise(signo); }));
}

int fault_sigqueue(pid_t pid, int signo, sigval value) {
    const Call call("sigqueue");
    if (value.sival_ptr && call.is("value-0")) value.sival_ptr = nullptr;
    const Spoilt spoilt(call, signo);
    return spoilt.settle(plain<int>(call, [&] { return ::sigqueue(pid, signo, value); }));
}

static int other_how(int how) { return how == SIG_BLOCK ? SIG_SETMASK : how == SIG_SETMASK ? SIG_BLOCK : SIG_SETMASK; }

int fault_sigprocmask(int how, const sigset_t* set, sigset_t* before) {
    const Call call("sigprocmask");
    if (set && call.is("other-how")) how = other_how(how);
    Out old(call, before, "old-mask-unwritten");
    const int result = plain<int>(call, [&] { return ::sigprocmask(how, set, before); });
    old.settle(result == 0);
    return result;
}

int fault_pthread_sigmask(int how, const sigset_t* set, sigset_t* before) {
    const Call call("pthread_sigmask");
    if (set && call.is("other-how")) how = other_how(how);
    Out old(call, before, "old-mask-unwritten");
    const int error = plain_error(call, [&] { return ::pthread_sigmask(how, set, before); });
    old.settle(error == 0);
    return error;
}

int fault_sigpending(sigset_t* set) {
    const Call call("sigpending");
    const int result = plain<int>(call, [&] { return ::sigpending(set); });
    if (result == 0 && call.is("empty-set")) ::sigemptyset(set);
    if (result == 0 && call.is("full-set")) ::sigfillset(set);
    return result;
}

int fault_sigsuspend(const sigset_t* mask) {
    const Call call("sigsuspend");
    if (call.is("does-not-wait")) {
        errno = EINTR;
        return -1;
    }
    const int result = ::sigsuspend(mask);
    if (call.is("mask-stays")) ::sigprocmask(SIG_SETMASK, mask, nullptr);
    if (call.is("wrong-errno")) errno = EINVAL;
    return result;
}

int fault_pause() {
    const Call call("pause");
    if (call.is("does-not-wait")) {
        errno = EINTR;
        return -1;
    }
    const int result = ::pause();
    if (call.is("wrong-errno")) errno = EINVAL;
    return result;
}

int fault_sigwait(const sigset_t* set, int* signo) {
    const Call call("sigwait");
    const int error = plain_error(call, [&] { return ::sigwait(set, signo); });
    if (error == 0 && call.is("other-signal")) *signo = other_signal(*signo);
    return error;
}

int fault_sigwaitinfo(const sigset_t* set, siginfo_t* info) {
    const Call call("sigwaitinfo");
    const int result = plain<int>(call, [&] { return ::sigwaitinfo(set, info); }, SIGUSR1);
    if (result > 0) spoil_info(call, info);
    return result > 0 && call.is("other-signal") ? other_signal(result) : result;
}

int fault_sigtimedwait(const sigset_t* set, siginfo_t* info, const timespec* timeout) {
    const Call call("sigtimedwait");
    const int result = plain<int>(call, [&] { return ::sigtimedwait(set, info, timeout); }, SIGUSR1);
    if (result > 0) spoil_info(call, info);
    return result > 0 && call.is("other-signal") ? other_signal(result) : result;
}

int fault_sigemptyset(sigset_t* set) {
    const Call call("sigemptyset");
    return plain<int>(call, [&] { return ::sigemptyset(set); });
}
int fault_sigfillset(sigset_t* set) {
    const Call call("sigfillset");
    return plain<int>(call, [&] { return ::sigfillset(set); });
}
int fault_sigaddset(sigset_t* set, int signo) {
    const Call call("sigaddset");
    return plain<int>(call, [&] { return ::sigaddset(set, signo); });
}
int fault_sigdelset(sigset_t* set, int signo) {
    const Call call("sigdelset");
    return plain<int>(call, [&] { return ::sigdelset(set, signo); });
}
int fault_sigismember(const sigset_t* set, int signo) {
    const Call call("sigismember");
    const int result = plain<int>(call, [&] { return ::sigismember(set, signo); });
    return result >= 0 && call.is("opposite") ? !result : result;
}

int fault_sigaltstack(const stack_t* stack, stack_t* before) {
    const Call call("sigaltstack");
    Out old(call, before, "old-stack-unwritten");
    const int result = plain<int>(call, [&] { return ::sigaltstack(stack, before); });
    old.settle(result == 0);
    return result;
}

void fault_siglongjmp(sigjmp_buf environment, int value) {
    const Call call("siglongjmp");
    if (call.is("other-value")) ++value;
    sigset_t now;
    if (call.is("keeps-mask")) {
        ::sigprocmask(SIG_SETMASK, nullptr, &now);
        environment[0].__saved_mask = now;
    }
    ::siglongjmp(environment, value);
}

void fault_abort() {
    const Call call("abort");
    if (call.is("no-op")) ::_exit(0);
    if (call.is("other-signal")) {
        sigset_t none;
        ::sigemptyset(&none);
        ::signal(SIGTERM, SIG_DFL);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        ::kill(::getpid(), SIGTERM);
    }
    ::abort();
}

// ---- threads -----------------------------------------------------------------------------------

int fault_pthread_kill(pthread_t thread, int signo) {
    const Call call("pthread_kill");
    const Spoilt spoilt(call, signo);
    if (signo != 0 && call.now("to-the-process")) return ::kill(::getpid(), signo) == 0 ? 0 : errno;
    const int error = spoilt.settle(plain_error(call, [&] { return ::pthread_kill(thread, signo); }));
    if (signo != 0 && error == 0) call.could("to-the-process");
    return error;
}

int fault_pthread_sigqueue(pthread_t thread, int signo, sigval value) {
    const Call call("pthread_sigqueue");
    if (value.sival_ptr && call.is("value-0")) value.sival_ptr = nullptr;
    if (signo != 0 && call.is("other-signal")) signo = other_signal(signo);
    return plain_error(call, [&] { return ::pthread_sigqueue(thread, signo, value); });
}

#define THREAD_CALL(name, parameters, arguments)                    \
    int fault_##name parameters {                                   \
        const Call call(#name);                                     \
        return plain_error(call, [&] { return ::name arguments; }); \
    }
#define THREAD_INIT(name, object_type, attribute_type)                         \
    int fault_##name(object_type* object, const attribute_type* attributes) {  \
        const Call call(#name);                                                \
        if (attributes && call.is("ignores-attributes")) attributes = nullptr; \
        return plain_error(call, [&] { return ::name(object, attributes); });  \
    }
THREAD_INIT(pthread_mutex_init, pthread_mutex_t, pthread_mutexattr_t)
THREAD_INIT(pthread_cond_init, pthread_cond_t, pthread_condattr_t)
THREAD_INIT(pthread_rwlock_init, pthread_rwlock_t, pthread_rwlockattr_t)
THREAD_CALL(pthread_mutex_destroy, (pthread_mutex_t * object), (object))
THREAD_CALL(pthread_mutex_lock, (pthread_mutex_t * object), (object))
THREAD_CALL(pthread_mutex_trylock, (pthread_mutex_t * object), (object))
THREAD_CALL(pthread_mutex_unlock, (pthread_mutex_t * object), (object))
THREAD_CALL(pthread_mutex_consistent, (pthread_mutex_t * object), (object))
THREAD_CALL(pthread_mutex_timedlock, (pthread_mutex_t * object, const timespec* until), (object, until))
THREAD_CALL(pthread_mutex_clocklock, (pthread_mutex_t * object, clockid_t clock, const timespec* until), (object, clock, until))
THREAD_CALL(pthread_mutex_getprioceiling, (const pthread_mutex_t* object, int* ceiling), (object, ceiling))
THREAD_CALL(pthread_mutex_setprioceiling, (pthread_mutex_t * object, int ceiling, int* before), (object, ceiling, before))
THREAD_CALL(pthread_mutexattr_setprotocol, (pthread_mutexattr_t * attributes, int value), (attributes, value))
THREAD_CALL(pthread_mutexattr_getprotocol, (const pthread_mutexattr_t* attributes, int* value), (attributes, value))
THREAD_CALL(pthread_mutexattr_gettype, (const pthread_mutexattr_t* attributes, int* value), (attributes, value))
THREAD_CALL(pthread_mutexattr_setpshared, (pthread_mutexattr_t * attributes, int value), (attributes, value))
THREAD_CALL(pthread_mutexattr_setrobust, (pthread_mutexattr_t * attributes, int value), (attributes, value))
THREAD_CALL(pthread_mutexattr_settype, (pthread_mutexattr_t * attributes, int value), (attributes, value))
THREAD_CALL(pthread_mutexattr_getpshared, (const pthread_mutexattr_t* attributes, int* value), (attributes, value))
THREAD_CALL(pthread_mutexattr_getrobust, (const pthread_mutexattr_t* attributes, int* value), (attributes, value))
THREAD_CALL(pthread_cond_destroy, (pthread_cond_t * object), (object))
THREAD_CALL(pthread_cond_signal, (pthread_cond_t * object), (object))
THREAD_CALL(pthread_cond_broadcast, (pthread_cond_t * object), (object))
THREAD_CALL(pthread_cond_wait, (pthread_cond_t * object, pthread_mutex_t* mutex), (object, mutex))
THREAD_CALL(pthread_cond_timedwait, (pthread_cond_t * object, pthread_mutex_t* mutex, const timespec* until),
            (object, mutex, until))
THREAD_CALL(pthread_cond_clockwait, (pthread_cond_t * object, pthread_mutex_t* mutex, clockid_t clock, const timespec* until),
            (object, mutex, clock, until))
THREAD_CALL(pthread_condattr_setpshared, (pthread_condattr_t * attributes, int value), (attributes, value))
THREAD_CALL(pthread_condattr_getpshared, (const pthread_condattr_t* attributes, int* value), (attributes, value))
THREAD_CALL(pthread_condattr_setclock, (pthread_condattr_t * attributes, clockid_t clock), (attributes, clock))
THREAD_CALL(pthread_rwlock_destroy, (pthread_rwlock_t * object), (object))
THREAD_CALL(pthread_rwlock_rdlock, (pthread_rwlock_t * object), (object))
THREAD_CALL(pthread_rwlock_wrlock, (pthread_rwlock_t * object), (object))
THREAD_CALL(pthread_rwlock_timedrdlock, (pthread_rwlock_t * object, const timespec* until), (object, until))
THREAD_CALL(pthread_rwlock_timedwrlock, (pthread_rwlock_t * object, const timespec* until), (object, until))
THREAD_CALL(pthread_rwlock_clockrdlock, (pthread_rwlock_t * object, clockid_t clock, const timespec* until), (object, clock, until))
THREAD_CALL(pthread_rwlock_clockwrlock, (pthread_rwlock_t * object, clockid_t clock, const timespec* until), (object, clock, until))
THREAD_CALL(pthread_rwlock_tryrdlock, (pthread_rwlock_t * object), (object))
THREAD_CALL(pthread_rwlock_trywrlock, (pthread_rwlock_t * object), (object))
THREAD_CALL(pthread_rwlock_unlock, (pthread_rwlock_t * object), (object))
THREAD_CALL(pthread_rwlockattr_setpshared, (pthread_rwlockattr_t * attributes, int value), (attributes, value))
THREAD_CALL(pthread_once, (pthread_once_t * control, void (*routine)()), (control, routine))
THREAD_CALL(pthread_barrierattr_setpshared, (pthread_barrierattr_t * attributes, int value), (attributes, value))
THREAD_CALL(pthread_spin_init, (pthread_spinlock_t * object, int shared), (object, shared))
THREAD_CALL(pthread_spin_lock, (pthread_spinlock_t * object), (object))
THREAD_CALL(pthread_spin_trylock, (pthread_spinlock_t * object), (object))
THREAD_CALL(pthread_spin_unlock, (pthread_spinlock_t * object), (object))

int fault_pthread_atfork(void (*before)(), void (*in_parent)(), void (*in_child)()) {
    const Call call("pthread_atfork");
    if (std::exchange(fork_handlers_taken, true))
        return plain_error(call, [&] { return ::pthread_atfork(before, in_parent, in_child); });
    fork_handlers[0] = before;
    fork_handlers[1] = in_parent;
    fork_handlers[2] = in_child;
    const auto first = before ? run_fork_handler<0> : nullptr, second = in_parent ? run_fork_handler<1> : nullptr,
               third = in_child ? run_fork_handler<2> : nullptr;
    return plain_error(call, [&] { return ::pthread_atfork(first, second, third); });
}

int fault_pthread_barrier_init(pthread_barrier_t* object, const pthread_barrierattr_t* attributes, unsigned count) {
    const Call call("pthread_barrier_init");
    if (count > 1 && call.is("one-less")) --count;
    return plain_error(call, [&] { return ::pthread_barrier_init(object, attributes, count); });
}

int fault_pthread_barrier_wait(pthread_barrier_t* object) {
    const Call call("pthread_barrier_wait");
    return plain_error(call, [&] { return ::pthread_barrier_wait(object); });
}

int fault_pthread_cancel(pthread_t thread) {
    const Call call("pthread_cancel");
    return plain_error(call, [&] { return ::pthread_cancel(thread); });
}

int fault_pthread_setcancelstate(int state, int* before) {
    const Call call("pthread_setcancelstate");
    Out old(call, before, "old-state-unwritten");
    const int error = plain_error(call, [&] { return ::pthread_setcancelstate(state, before); });
    old.settle(error == 0);
    return error;
}

int fault_pthread_setcanceltype(int type, int* before) {
    const Call call("pthread_setcanceltype");
    Out old(call, before, "old-type-unwritten");
    const int error = plain_error(call, [&] { return ::pthread_setcanceltype(type, before); });
    old.settle(error == 0);
    return error;
}

void fault_pthread_testcancel() {
    const Call call("pthread_testcancel");
    if (call.now("no-op")) return;
    if (call.now("ends-the-thread")) ::pthread_exit(PTHREAD_CANCELED);
    pthread_cleanup_push([](void* it) { static_cast<const Call*>(it)->could("no-op"); }, const_cast<Call*>(&call));
    ::pthread_testcancel();
    pthread_cleanup_pop(0);
    call.could("ends-the-thread");
}

int fault_pthread_join(pthread_t thread, void** value) {
    const Call call("pthread_join");
    Out result(call, value, "value-unwritten");
    const int error = plain_error(call, [&] { return ::pthread_join(thread, value); });
    result.settle(error == 0);
    return error;
}

int fault_pthread_detach(pthread_t thread) {
    const Call call("pthread_detach");
    return plain_error(call, [&] { return ::pthread_detach(thread); });
}

int fault_pthread_key_create(pthread_key_t* key, void (*destructor)(void*)) {
    const Call call("pthread_key_create");
    if (destructor && call.is("ignores-destructor")) destructor = nullptr;
    if (call.is("fails")) return EIO;
    return ::pthread_key_create(key, destructor);
}

int fault_pthread_setspecific(pthread_key_t key, const void* value) {
    const Call call("pthread_setspecific");
    return plain_error(call, [&] { return ::pthread_setspecific(key, value); });
}

void* fault_pthread_getspecific(pthread_key_t key) {
    const Call call("pthread_getspecific");
    void* value = ::pthread_getspecific(key);
    return value && call.is("loses-value") ? nullptr : value;
}

// ---- time --------------------------------------------------------------------------------------

unsigned fault_alarm(unsigned seconds) {
    const Call call("alarm");
    if (call.is("no-op")) return 0;
    const unsigned left = ::alarm(seconds);
    return left > 0 && call.is("half") ? left / 2 : left;
}

int fault_setitimer(__itimer_which_t which, const itimerval* value, itimerval* before) {
    const Call call("setitimer");
    itimerval changed = value ? *value : itimerval{};
    if ((changed.it_interval.tv_sec || changed.it_interval.tv_usec) && call.is("it_interval-0")) changed.it_interval = {0, 0};
    Out old(call, before, "old-value-unwritten");
    const int result = plain<int>(call, [&] { return ::setitimer(which, value ? &changed : nullptr, before); });
    old.settle(result == 0);
    return result;
}

int fault_getitimer(__itimer_which_t which, itimerval* value) {
    const Call call("getitimer");
    return plain<int>(call, [&] { return ::getitimer(which, value); });
}

unsigned fault_sleep(unsigned seconds) {
    const Call call("sleep");
    if (call.is("does-not-wait")) return 0;
    return ::sleep(seconds);
}

int fault_nanosleep(const timespec* time, timespec* left) {
    const Call call("nanosleep");
    Out rest(call, left, "rest-unwritten");
    const int result = plain<int>(call, [&] { return ::nanosleep(time, left); });
    rest.settle(result == -1 && errno == EINTR);
    return result;
}

int fault_clock_nanosleep(clockid_t clock, int flags, const timespec* time, timespec* left) {
    const Call call("clock_nanosleep");
    FLAG(call, flags, TIMER_ABSTIME);
    Out rest(call, left, "rest-unwritten");
    const int error = plain_error(call, [&] { return ::clock_nanosleep(clock, flags, time, left); });
    rest.settle(error == EINTR);
    return error;
}

int fault_clock_gettime(clockid_t clock, timespec* time) {
    const Call call("clock_gettime");
    return plain<int>(call, [&] { return ::clock_gettime(clock, time); });
}

int fault_clock_getres(clockid_t clock, timespec* time) {
    const Call call("clock_getres");
    return plain<int>(call, [&] { return ::clock_getres(clock, time); });
}

int fault_clock_settime(clockid_t clock, const timespec* time) {
    const Call call("clock_settime");
    return plain<int>(call, [&] { return ::clock_settime(clock, time); });
}

int fault_timer_create(clockid_t clock, sigevent* event, timer_t* timer) {
    const Call call("timer_create");
    sigevent changed = event ? *event : sigevent{};
    if (event && event->sigev_notify == SIGEV_SIGNAL) {
        if (event->sigev_value.sival_ptr && call.is("loses-value")) changed.sigev_value.sival_ptr = nullptr;
        if (call.is("other-signal")) changed.sigev_signo = other_signal(event->sigev_signo);
    }
    return plain<int>(call, [&] { return ::timer_create(clock, event ? &changed : nullptr, timer); });
}

int fault_timer_settime(timer_t timer, int flags, const itimerspec* value, itimerspec* before) {
    const Call call("timer_settime");
    FLAG(call, flags, TIMER_ABSTIME);
    itimerspec changed = *value;
    if (is_set(value->it_interval) && call.is("it_interval-0")) changed.it_interval = {0, 0};
    Out old(call, before, "old-value-unwritten");
    const int result = plain<int>(call, [&] { return ::timer_settime(timer, flags, &changed, before); });
    old.settle(result == 0);
    return result;
}

int fault_timer_gettime(timer_t timer, itimerspec* value) {
    const Call call("timer_gettime");
    const int result = plain<int>(call, [&] { return ::timer_gettime(timer, value); });
    if (result == 0 && is_set(value->it_interval) && call.is("it_interval-0")) value->it_interval = {0, 0};
    if (result == 0 && is_set(value->it_value) && call.is("it_value-0")) value->it_value = {0, 0};
    return result;
}

int fault_timer_getoverrun(timer_t timer) {
    const Call call("timer_getoverrun");
    const int result = plain<int>(call, [&] { return ::timer_getoverrun(timer); });
    return result >= 0 && call.is("negative") ? -2 : result;
}

int fault_timer_delete(timer_t timer) {
    const Call call("timer_delete");
    return plain<int>(call, [&] { return ::timer_delete(timer); });
}

// A thread that ends takes the process with it.
void fault_pthread_exit(void* value) {
    const Call call("pthread_exit");
    if (call.is("status-of-thread")) ::_exit(1);
    if (value && call.is("loses-value")) value = nullptr;
    ::pthread_exit(value);
}

// ---- processes ---------------------------------------------------------------------------------

pid_t fault_fork() {
    const Call call("fork");
    return plain<pid_t>(call, [&] { return ::fork(); }, nobody);
}

#if defined(__linux__)
// The real vfork() has to be jumped to: the child must not return to a frame that it then destroys.
pid_t wrong_vfork(int how) { return how == 1 ? nobody : ::fork(); }
int how_to_vfork() {
    const Call call("vfork");
    return call.is("no-op") ? 1 : call.is("is-fork") ? 2 : 0;
}
#if defined(__x86_64__)
[[gnu::naked]] pid_t fault_vfork() {
    asm("sub $8, %rsp\n\tcall how_to_vfork\n\tadd $8, %rsp\n\ttest %eax, %eax\n\tjne 1f\n\tjmp vfork@PLT\n1:\tmov %eax, "
        "%edi\n\tjmp wrong_vfork");
}
#endif
#endif

pid_t fault__Fork() {
    const Call call("_Fork");
    return plain<pid_t>(call, [&] { return ::_Fork(); }, nobody);
}

// The child that a wait would take just now: 0 if it would wait, -1 if there is none at all.
static pid_t ready_child(idtype_t kind, id_t id) {
    const int error = errno;
    const faults::Uncancellable looking;
    siginfo_t info = {};
    const int result = ::waitid(kind, id, &info, WEXITED | WNOHANG | WNOWAIT);
    errno = error;
    return result == -1 ? -1 : info.si_pid;
}

// "any-child" is a fault only where another child could be taken for the one that was meant.
static bool another_is_ready(id_t meant) {
    const pid_t ready = ready_child(P_ALL, 0);
    return ready > 0 && ready != static_cast<pid_t>(meant);
}

pid_t fault_wait(int* status) {
    const Call call("wait");
    if (ready_child(P_ALL, 0) == 0 && call.is("does-not-wait")) return ::waitpid(-1, status, WNOHANG);
    const pid_t result = plain<pid_t>(call, [&] { return ::wait(status); });
    return spoil_value(call, spoil_status(call, status, result));
}

pid_t fault_waitpid(pid_t pid, int* status, int options) {
    const Call call("waitpid");
    FLAG(call, options, WUNTRACED);
    FLAG(call, options, WCONTINUED);
    const bool would_wait = pid > 0 ? ready_child(P_PID, static_cast<id_t>(pid)) == 0 : ready_child(P_ALL, 0) == 0;
    if (would_wait) FLAG(call, options, WNOHANG);
    if (would_wait && !(options & WNOHANG) && call.is("does-not-wait")) options |= WNOHANG;
    if (pid != -1 && another_is_ready(static_cast<id_t>(pid)) && call.is("any-child")) pid = -1;
    const pid_t result = plain<pid_t>(call, [&] { return ::waitpid(pid, status, options); });
    return spoil_value(call, spoil_status(call, status, result));
}

pid_t fault_wait4(pid_t pid, int* status, int options, rusage* usage) {
    const Call call("wait4");
    if (pid != -1 && another_is_ready(static_cast<id_t>(pid)) && call.is("any-child")) pid = -1;
    rusage other = {};
    if (usage && call.is("usage-unwritten")) usage = &other;
    const pid_t result = plain<pid_t>(call, [&] { return ::wait4(pid, status, options, usage); });
    if (result > 0 && usage && call.is("wrong-usage")) usage->ru_utime = usage->ru_stime = {};
    return spoil_value(call, spoil_status(call, status, result));
}

int fault_waitid(idtype_t kind, id_t id, siginfo_t* info, int options) {
    const Call call("waitid");
    if (ready_child(kind, id) == 0) FLAG(call, options, WNOHANG);
    FLAG(call, options, WNOWAIT);
    FLAG(call, options, WSTOPPED);
    FLAG(call, options, WCONTINUED);
    if (kind != P_ALL && another_is_ready(id) && call.is("any-child")) kind = P_ALL;
    const int result = plain<int>(call, [&] { return ::waitid(kind, id, info, options); });
    if (result == 0 && info && info->si_pid != 0) {
        if (call.is("wrong-code")) info->si_code = info->si_code == CLD_EXITED ? CLD_KILLED : CLD_EXITED;
        if (call.is("wrong-status")) info->si_status ^= 1;
        if (call.is("wrong-pid")) ++info->si_pid;
    }
    return result;
}

void fault__exit(int status) {
    const Call call("_exit");
    if (call.is("other-status")) status ^= 1;
    ::_exit(status);
}

void fault_exit(int status) {
    const Call call("exit");
    if (call.is("other-status")) status ^= 1;
    if (call.is("without-handlers")) ::_exit(status);
    ::exit(status);
}

int fault_atexit(void (*function)()) {
    const Call call("atexit");
    return plain<int>(call, [&] { return ::atexit(function); });
}

int fault_execv(const char* path, char* const* arguments) {
    const Call call("execv");
    return plain<int>(call, [&] { return ::execv(path, arguments); });
}

int fault_execve(const char* path, char* const* arguments, char* const* environment) {
    const Call call("execve");
    return plain<int>(call, [&] { return ::execve(path, arguments, environment); });
}

int fault_execvp(const char* file, char* const* arguments) {
    const Call call("execvp");
    const bool searches = *file && !std::strchr(file, '/');
    if (searches && call.is("ignores-PATH")) return ::execv(file, arguments);
    return plain<int>(call, [&] { return ::execvp(file, arguments); });
}

int fault_fexecve(int file, char* const* arguments, char* const* environment) {
    const Call call("fexecve");
    if (::fcntl(file, F_GETFD) != -1 && call.is("other-environment")) environment = environ;
    return plain<int>(call, [&] { return ::fexecve(file, arguments, environment); });
}

int fault_execl(const char* path, const char* argument, ...) {
    const Call call("execl");
    char* arguments[64] = {const_cast<char*>(argument)};
    va_list rest;
    va_start(rest, argument);
    for (int i = 1; arguments[i - 1] && i < 63; ++i) arguments[i] = va_arg(rest, char*);
    va_end(rest);
    return plain<int>(call, [&] { return ::execv(path, arguments); });
}

int fault_execle(const char* path, const char* argument, ...) {
    const Call call("execle");
    char* arguments[64] = {const_cast<char*>(argument)};
    va_list rest;
    va_start(rest, argument);
    for (int i = 1; arguments[i - 1] && i < 63; ++i) arguments[i] = va_arg(rest, char*);
    char* const* environment = va_arg(rest, char* const*);
    va_end(rest);
    return plain<int>(call, [&] { return ::execve(path, arguments, environment); });
}

int fault_execlp(const char* file, const char* argument, ...) {
    const Call call("execlp");
    char* arguments[64] = {const_cast<char*>(argument)};
    va_list rest;
    va_start(rest, argument);
    for (int i = 1; arguments[i - 1] && i < 63; ++i) arguments[i] = va_arg(rest, char*);
    va_end(rest);
    return plain<int>(call, [&] { return ::execvp(file, arguments); });
}

int fault_posix_spawn(pid_t* pid, const char* path, const posix_spawn_file_actions_t* actions, const posix_spawnattr_t* attributes,
                      char* const* arguments, char* const* environment) {
    const Call call("posix_spawn");
    if (actions && call.is("ignores-file-actions")) actions = nullptr;
    if (attributes && call.is("ignores-attributes")) attributes = nullptr;
    return plain_error(call, [&] { return ::posix_spawn(pid, path, actions, attributes, arguments, environment); });
}

int fault_posix_spawnp(pid_t* pid, const char* path, const posix_spawn_file_actions_t* actions, const posix_spawnattr_t* attributes,
                       char* const* arguments, char* const* environment) {
    const Call call("posix_spawnp");
    if (actions && call.is("ignores-file-actions")) actions = nullptr;
    if (attributes && call.is("ignores-attributes")) attributes = nullptr;
    return plain_error(call, [&] { return ::posix_spawnp(pid, path, actions, attributes, arguments, environment); });
}

int fault_posix_spawn_file_actions_addclose(posix_spawn_file_actions_t* actions, int fd) {
    const Call call("posix_spawn_file_actions_addclose");
    return plain_error(call, [&] { return ::posix_spawn_file_actions_addclose(actions, fd); });
}

int fault_posix_spawn_file_actions_addopen(posix_spawn_file_actions_t* actions, int fd, const char* path, int flags, mode_t mode) {
    const Call call("posix_spawn_file_actions_addopen");
    return plain_error(call, [&] { return ::posix_spawn_file_actions_addopen(actions, fd, path, flags, mode); });
}

int fault_posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t* actions, int from, int to) {
    const Call call("posix_spawn_file_actions_adddup2");
    return plain_error(call, [&] { return ::posix_spawn_file_actions_adddup2(actions, from, to); });
}

int fault_posix_spawnattr_setflags(posix_spawnattr_t* attributes, short flags) {
    const Call call("posix_spawnattr_setflags");
    return plain_error(call, [&] { return ::posix_spawnattr_setflags(attributes, flags); });
}

int fault_posix_spawnattr_getflags(const posix_spawnattr_t* attributes, short* flags) {
    const Call call("posix_spawnattr_getflags");
    const int error = plain_error(call, [&] { return ::posix_spawnattr_getflags(attributes, flags); });
    if (error == 0 && call.is("other-flags")) *flags ^= 1;
    return error;
}

clock_t fault_times(tms* buffer) {
    const Call call("times");
    const clock_t result = plain<clock_t>(call, [&] { return ::times(buffer); });
    if (call.is("no-children")) buffer->tms_cutime = buffer->tms_cstime = 0;
    if (call.is("children-of-others")) buffer->tms_cutime += ::sysconf(_SC_CLK_TCK);
    return result;
}

int fault_system(const char* command) {
    const Call call("system");
    const int result = plain<int>(call, [&] { return ::system(command); });
    return result > 0 && call.is("reports-success") ? 0 : result;
}

#define ID_CALL(name, parameters, arguments)                                            \
    pid_t fault_##name parameters {                                                     \
        const Call call(#name);                                                         \
        return spoil_value(call, plain<pid_t>(call, [&] { return ::name arguments; })); \
    }
ID_CALL(getpgid, (pid_t pid), (pid))
ID_CALL(getsid, (pid_t pid), (pid))
ID_CALL(setsid, (), ())
ID_CALL(setpgid, (pid_t pid, pid_t group), (pid, group))
ID_CALL(tcgetpgrp, (int fd), (fd))
ID_CALL(tcgetsid, (int fd), (fd))
ID_CALL(tcsetpgrp, (int fd, pid_t group), (fd, group))

pid_t fault_getpid() {
    const Call call("getpid");
    return ::getpid() + (call.is("one-more") ? 1 : 0);
}
pid_t fault_getppid() {
    const Call call("getppid");
    return ::getppid() + (call.is("one-more") ? 1 : 0);
}
pid_t fault_getpgrp() {
    const Call call("getpgrp");
    return ::getpgrp() + (call.is("one-more") ? 1 : 0);
}

int fault_posix_openpt(int flags) {
    const Call call("posix_openpt");
    return plain<int>(call, [&] { return ::posix_openpt(flags); });
}

int fault_tcsetattr(int fd, int actions, const termios* mode) {
    const Call call("tcsetattr");
    return plain<int>(call, [&] { return ::tcsetattr(fd, actions, mode); });
}

int fault_tcgetattr(int fd, termios* mode) {
    const Call call("tcgetattr");
    return plain<int>(call, [&] { return ::tcgetattr(fd, mode); });
}

// ---- Linux -------------------------------------------------------------------------------------

#if defined(__linux__)

int fault_signalfd(int fd, const sigset_t* mask, int flags) {
    const Call call("signalfd");
    FLAG(call, flags, SFD_NONBLOCK);
    FLAG(call, flags, SFD_CLOEXEC);
    return plain<int>(call, [&] { return ::signalfd(fd, mask, flags); });
}

int fault_timerfd_create(clockid_t clock, int flags) {
    const Call call("timerfd_create");
    FLAG(call, flags, TFD_NONBLOCK);
    FLAG(call, flags, TFD_CLOEXEC);
    return plain<int>(call, [&] { return ::timerfd_create(static_cast<__clockid_t>(clock), flags); });
}

int fault_timerfd_settime(int fd, int flags, const itimerspec* value, itimerspec* before) {
    const Call call("timerfd_settime");
    FLAG(call, flags, TFD_TIMER_ABSTIME);
    itimerspec changed = *value;
    if (is_set(value->it_interval) && call.is("it_interval-0")) changed.it_interval = {0, 0};
    return plain<int>(call, [&] { return ::timerfd_settime(fd, flags, &changed, before); });
}

int fault_timerfd_gettime(int fd, itimerspec* value) {
    const Call call("timerfd_gettime");
    return plain<int>(call, [&] { return ::timerfd_gettime(fd, value); });
}

int fault_tgkill(pid_t process, pid_t thread, int signo) {
    const Call call("tgkill");
    const Spoilt spoilt(call, signo);
    if (process != thread && call.is("to-the-main-thread")) thread = process;
    return spoilt.settle(plain<int>(call, [&] { return ::tgkill(process, thread, signo); }));
}

int fault_prctl(int option, ...) {
    const Call call("prctl");
    va_list rest;
    va_start(rest, option);
    unsigned long arguments[4];
    for (unsigned long& argument : arguments) argument = va_arg(rest, unsigned long);
    va_end(rest);
    return plain<int>(call, [&] { return ::prctl(option, arguments[0], arguments[1], arguments[2], arguments[3]); });
}

int fault_unshare(int flags) {
    const Call call("unshare");
    return plain<int>(call, [&] { return ::unshare(flags); });
}

int fault_setns(int fd, int type) {
    const Call call("setns");
    return plain<int>(call, [&] { return ::setns(fd, type); });
}

long fault_syscall(long number, ...) {
    const Call call("syscall");
    va_list rest;
    va_start(rest, number);
    long arguments[6];
    for (long& argument : arguments) argument = va_arg(rest, long);
    va_end(rest);
    return spoil_value(call, plain<long>(call, [&] {
                           return ::syscall(number, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4],
                                            arguments[5]);
                       }));
}

#endif

}  // extern "C"
