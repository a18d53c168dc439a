// SPDX-License-Identifier: MIT
// Symbols by their names: what a case prints never shows a number that another system may choose differently.
// Each symbol stands between #ifdef and #endif, those that POSIX requires, too: a system that lacks one loses the name of one
// value, not every case.
#pragma once

#include <cerrno>
#include <csignal>

#include <poll.h>

#include "support/once.hpp"

namespace ipcts {

struct Name {
    int value;
    const char* text;
};

// The first name of `value` in a table that ends with a null text; null where it has none.
IPCTS_ONCE const char* name_in(const Name* table, int value) {
    for (; table->text; ++table)
        if (table->value == value) return table->text;
    return nullptr;
}

// The numbers of the real-time signals; `last` is the smaller one where the system has none.
struct SignalRange {
    int first, last;
};
IPCTS_ONCE SignalRange real_time_signals() {
#if defined(SIGRTMIN) && defined(SIGRTMAX)
    return {SIGRTMIN, SIGRTMAX};
#else
    return {1, 0};
#endif
}

// A number that no signal of this system exceeds.
IPCTS_ONCE int last_signal() {
#if defined(SIGRTMAX)
    return SIGRTMAX;
#elif defined(NSIG)
    return NSIG;
#else
    return 127;
#endif
}

// clang-format off
#define IPCTS_NAME(symbol) {symbol, #symbol},

IPCTS_ONCE const char* errno_name(int value) {
    // Where two names may share a number (EAGAIN and EWOULDBLOCK, ENOTSUP and EOPNOTSUPP) the first one is printed.
    static const Name table[] = {
#ifdef E2BIG
        IPCTS_NAME(E2BIG)
#endif
#ifdef EACCES
        IPCTS_NAME(EACCES)
#endif
#ifdef EADDRINUSE
        IPCTS_NAME(EADDRINUSE)
#endif
#ifdef EADDRNOTAVAIL
        IPCTS_NAME(EADDRNOTAVAIL)
#endif
#ifdef EAFNOSUPPORT
        IPCTS_NAME(EAFNOSUPPORT)
#endif
#ifdef EAGAIN
        IPCTS_NAME(EAGAIN)
#endif
#ifdef EWOULDBLOCK
        IPCTS_NAME(EWOULDBLOCK)
#endif
#ifdef EALREADY
        IPCTS_NAME(EALREADY)
#endif
#ifdef EBADF
        IPCTS_NAME(EBADF)
#endif
#ifdef EBADMSG
        IPCTS_NAME(EBADMSG)
#endif
#ifdef EBUSY
        IPCTS_NAME(EBUSY)
#endif
#ifdef ECANCELED
        IPCTS_NAME(ECANCELED)
#endif
#ifdef ECHILD
        IPCTS_NAME(ECHILD)
#endif
#ifdef ECONNABORTED
        IPCTS_NAME(ECONNABORTED)
#endif
#ifdef ECONNREFUSED
        IPCTS_NAME(ECONNREFUSED)
#endif
#ifdef ECONNRESET
        IPCTS_NAME(ECONNRESET)
#endif
#ifdef EDEADLK
        IPCTS_NAME(EDEADLK)
#endif
#ifdef EDESTADDRREQ
        IPCTS_NAME(EDESTADDRREQ)
#endif
#ifdef EDOM
        IPCTS_NAME(EDOM)
#endif
#ifdef EDQUOT
        IPCTS_NAME(EDQUOT)
#endif
#ifdef EEXIST
        IPCTS_NAME(EEXIST)
#endif
#ifdef EFAULT
        IPCTS_NAME(EFAULT)
#endif
#ifdef EFBIG
        IPCTS_NAME(EFBIG)
#endif
#ifdef EHOSTUNREACH
        IPCTS_NAME(EHOSTUNREACH)
#endif
#ifdef EIDRM
        IPCTS_NAME(EIDRM)
#endif
#ifdef EILSEQ
        IPCTS_NAME(EILSEQ)
#endif
#ifdef EINPROGRESS
        IPCTS_NAME(EINPROGRESS)
#endif
#ifdef EINTR
        IPCTS_NAME(EINTR)
#endif
#ifdef EINVAL
        IPCTS_NAME(EINVAL)
#endif
#ifdef EIO
        IPCTS_NAME(EIO)
#endif
#ifdef EISCONN
        IPCTS_NAME(EISCONN)
#endif
#ifdef EISDIR
        IPCTS_NAME(EISDIR)
#endif
#ifdef ELOOP
        IPCTS_NAME(ELOOP)
#endif
#ifdef EMFILE
        IPCTS_NAME(EMFILE)
#endif
#ifdef EMLINK
        IPCTS_NAME(EMLINK)
#endif
#ifdef EMSGSIZE
        IPCTS_NAME(EMSGSIZE)
#endif
#ifdef EMULTIHOP
        IPCTS_NAME(EMULTIHOP)
#endif
#ifdef ENAMETOOLONG
        IPCTS_NAME(ENAMETOOLONG)
#endif
#ifdef ENETDOWN
        IPCTS_NAME(ENETDOWN)
#endif
#ifdef ENETRESET
        IPCTS_NAME(ENETRESET)
#endif
#ifdef ENETUNREACH
        IPCTS_NAME(ENETUNREACH)
#endif
#ifdef ENFILE
        IPCTS_NAME(ENFILE)
#endif
#ifdef ENOBUFS
        IPCTS_NAME(ENOBUFS)
#endif
#ifdef ENODATA
        IPCTS_NAME(ENODATA)
#endif
#ifdef ENODEV
        IPCTS_NAME(ENODEV)
#endif
#ifdef ENOENT
        IPCTS_NAME(ENOENT)
#endif
#ifdef ENOEXEC
        IPCTS_NAME(ENOEXEC)
#endif
#ifdef ENOLCK
        IPCTS_NAME(ENOLCK)
#endif
#ifdef ENOLINK
        IPCTS_NAME(ENOLINK)
#endif
#ifdef ENOMEM
        IPCTS_NAME(ENOMEM)
#endif
#ifdef ENOMSG
        IPCTS_NAME(ENOMSG)
#endif
#ifdef ENOPROTOOPT
        IPCTS_NAME(ENOPROTOOPT)
#endif
#ifdef ENOSPC
        IPCTS_NAME(ENOSPC)
#endif
#ifdef ENOSR
        IPCTS_NAME(ENOSR)
#endif
#ifdef ENOSTR
        IPCTS_NAME(ENOSTR)
#endif
#ifdef ENOSYS
        IPCTS_NAME(ENOSYS)
#endif
#ifdef ENOTCONN
        IPCTS_NAME(ENOTCONN)
#endif
#ifdef ENOTDIR
        IPCTS_NAME(ENOTDIR)
#endif
#ifdef ENOTEMPTY
        IPCTS_NAME(ENOTEMPTY)
#endif
#ifdef ENOTRECOVERABLE
        IPCTS_NAME(ENOTRECOVERABLE)
#endif
#ifdef ENOTSOCK
        IPCTS_NAME(ENOTSOCK)
#endif
#ifdef ENOTSUP
        IPCTS_NAME(ENOTSUP)
#endif
#ifdef EOPNOTSUPP
        IPCTS_NAME(EOPNOTSUPP)
#endif
#ifdef ENOTTY
        IPCTS_NAME(ENOTTY)
#endif
#ifdef ENXIO
        IPCTS_NAME(ENXIO)
#endif
#ifdef EOVERFLOW
        IPCTS_NAME(EOVERFLOW)
#endif
#ifdef EOWNERDEAD
        IPCTS_NAME(EOWNERDEAD)
#endif
#ifdef EPERM
        IPCTS_NAME(EPERM)
#endif
#ifdef EPIPE
        IPCTS_NAME(EPIPE)
#endif
#ifdef EPROTO
        IPCTS_NAME(EPROTO)
#endif
#ifdef EPROTONOSUPPORT
        IPCTS_NAME(EPROTONOSUPPORT)
#endif
#ifdef EPROTOTYPE
        IPCTS_NAME(EPROTOTYPE)
#endif
#ifdef ERANGE
        IPCTS_NAME(ERANGE)
#endif
#ifdef EROFS
        IPCTS_NAME(EROFS)
#endif
#ifdef ESOCKTNOSUPPORT
        IPCTS_NAME(ESOCKTNOSUPPORT)
#endif
#ifdef ESPIPE
        IPCTS_NAME(ESPIPE)
#endif
#ifdef ESRCH
        IPCTS_NAME(ESRCH)
#endif
#ifdef ESTALE
        IPCTS_NAME(ESTALE)
#endif
#ifdef ETIME
        IPCTS_NAME(ETIME)
#endif
#ifdef ETIMEDOUT
        IPCTS_NAME(ETIMEDOUT)
#endif
#ifdef ETXTBSY
        IPCTS_NAME(ETXTBSY)
#endif
#ifdef EXDEV
        IPCTS_NAME(EXDEV)
#endif
        {0, nullptr}};
    return value == 0 ? "no error" : name_in(table, value);
}

IPCTS_ONCE const char* signal_name(int value) {
    static const Name table[] = {
#ifdef SIGABRT
        IPCTS_NAME(SIGABRT)
#endif
#ifdef SIGALRM
        IPCTS_NAME(SIGALRM)
#endif
#ifdef SIGBUS
        IPCTS_NAME(SIGBUS)
#endif
#ifdef SIGCHLD
        IPCTS_NAME(SIGCHLD)
#endif
#ifdef SIGCONT
        IPCTS_NAME(SIGCONT)
#endif
#ifdef SIGFPE
        IPCTS_NAME(SIGFPE)
#endif
#ifdef SIGHUP
        IPCTS_NAME(SIGHUP)
#endif
#ifdef SIGILL
        IPCTS_NAME(SIGILL)
#endif
#ifdef SIGINT
        IPCTS_NAME(SIGINT)
#endif
#ifdef SIGKILL
        IPCTS_NAME(SIGKILL)
#endif
#ifdef SIGPIPE
        IPCTS_NAME(SIGPIPE)
#endif
#ifdef SIGQUIT
        IPCTS_NAME(SIGQUIT)
#endif
#ifdef SIGSEGV
        IPCTS_NAME(SIGSEGV)
#endif
#ifdef SIGSTOP
        IPCTS_NAME(SIGSTOP)
#endif
#ifdef SIGSYS
        IPCTS_NAME(SIGSYS)
#endif
#ifdef SIGTERM
        IPCTS_NAME(SIGTERM)
#endif
#ifdef SIGTRAP
        IPCTS_NAME(SIGTRAP)
#endif
#ifdef SIGTSTP
        IPCTS_NAME(SIGTSTP)
#endif
#ifdef SIGTTIN
        IPCTS_NAME(SIGTTIN)
#endif
#ifdef SIGTTOU
        IPCTS_NAME(SIGTTOU)
#endif
#ifdef SIGURG
        IPCTS_NAME(SIGURG)
#endif
#ifdef SIGUSR1
        IPCTS_NAME(SIGUSR1)
#endif
#ifdef SIGUSR2
        IPCTS_NAME(SIGUSR2)
#endif
#ifdef SIGVTALRM
        IPCTS_NAME(SIGVTALRM)
#endif
#ifdef SIGXCPU
        IPCTS_NAME(SIGXCPU)
#endif
#ifdef SIGXFSZ
        IPCTS_NAME(SIGXFSZ)
#endif
#ifdef SIGWINCH
        IPCTS_NAME(SIGWINCH)
#endif
#ifdef SIGPROF
        IPCTS_NAME(SIGPROF)
#endif
#ifdef SIGIO
        IPCTS_NAME(SIGIO)
#endif
#ifdef SIGPOLL
        IPCTS_NAME(SIGPOLL)
#endif
#ifdef SIGPWR
        IPCTS_NAME(SIGPWR)
#endif
#ifdef SIGSTKFLT
        IPCTS_NAME(SIGSTKFLT)
#endif
#ifdef SIGEMT
        IPCTS_NAME(SIGEMT)
#endif
#ifdef SIGINFO
        IPCTS_NAME(SIGINFO)
#endif
        {0, nullptr}};
    return name_in(table, value);
}

// The name of an si_code, which means different things for different signals.
IPCTS_ONCE const char* code_name(int signo, int code) {
    static const Name general[] = {
#ifdef SI_USER
        IPCTS_NAME(SI_USER)
#endif
#ifdef SI_QUEUE
        IPCTS_NAME(SI_QUEUE)
#endif
#ifdef SI_TIMER
        IPCTS_NAME(SI_TIMER)
#endif
#ifdef SI_ASYNCIO
        IPCTS_NAME(SI_ASYNCIO)
#endif
#ifdef SI_MESGQ
        IPCTS_NAME(SI_MESGQ)
#endif
#ifdef SI_TKILL
        IPCTS_NAME(SI_TKILL)
#endif
#ifdef SI_KERNEL
        IPCTS_NAME(SI_KERNEL)
#endif
        {0, nullptr}};
    static const Name child[] = {
#ifdef CLD_EXITED
        IPCTS_NAME(CLD_EXITED)
#endif
#ifdef CLD_KILLED
        IPCTS_NAME(CLD_KILLED)
#endif
#ifdef CLD_DUMPED
        IPCTS_NAME(CLD_DUMPED)
#endif
#ifdef CLD_TRAPPED
        IPCTS_NAME(CLD_TRAPPED)
#endif
#ifdef CLD_STOPPED
        IPCTS_NAME(CLD_STOPPED)
#endif
#ifdef CLD_CONTINUED
        IPCTS_NAME(CLD_CONTINUED)
#endif
        {0, nullptr}};
    static const Name segv[] = {
#ifdef SEGV_MAPERR
        IPCTS_NAME(SEGV_MAPERR)
#endif
#ifdef SEGV_ACCERR
        IPCTS_NAME(SEGV_ACCERR)
#endif
        {0, nullptr}};
    static const Name bus[] = {
#ifdef BUS_ADRALN
        IPCTS_NAME(BUS_ADRALN)
#endif
#ifdef BUS_ADRERR
        IPCTS_NAME(BUS_ADRERR)
#endif
#ifdef BUS_OBJERR
        IPCTS_NAME(BUS_OBJERR)
#endif
        {0, nullptr}};
    static const Name fpe[] = {
#ifdef FPE_INTDIV
        IPCTS_NAME(FPE_INTDIV)
#endif
#ifdef FPE_INTOVF
        IPCTS_NAME(FPE_INTOVF)
#endif
#ifdef FPE_FLTDIV
        IPCTS_NAME(FPE_FLTDIV)
#endif
#ifdef FPE_FLTOVF
        IPCTS_NAME(FPE_FLTOVF)
#endif
#ifdef FPE_FLTUND
        IPCTS_NAME(FPE_FLTUND)
#endif
#ifdef FPE_FLTRES
        IPCTS_NAME(FPE_FLTRES)
#endif
#ifdef FPE_FLTINV
        IPCTS_NAME(FPE_FLTINV)
#endif
#ifdef FPE_FLTSUB
        IPCTS_NAME(FPE_FLTSUB)
#endif
        {0, nullptr}};
    static const Name ill[] = {
#ifdef ILL_ILLOPC
        IPCTS_NAME(ILL_ILLOPC)
#endif
#ifdef ILL_ILLOPN
        IPCTS_NAME(ILL_ILLOPN)
#endif
#ifdef ILL_ILLADR
        IPCTS_NAME(ILL_ILLADR)
#endif
#ifdef ILL_ILLTRP
        IPCTS_NAME(ILL_ILLTRP)
#endif
#ifdef ILL_PRVOPC
        IPCTS_NAME(ILL_PRVOPC)
#endif
#ifdef ILL_PRVREG
        IPCTS_NAME(ILL_PRVREG)
#endif
#ifdef ILL_COPROC
        IPCTS_NAME(ILL_COPROC)
#endif
#ifdef ILL_BADSTK
        IPCTS_NAME(ILL_BADSTK)
#endif
        {0, nullptr}};
    static const Name trap[] = {
#ifdef TRAP_BRKPT
        IPCTS_NAME(TRAP_BRKPT)
#endif
#ifdef TRAP_TRACE
        IPCTS_NAME(TRAP_TRACE)
#endif
        {0, nullptr}};
    if (const char* name = name_in(general, code)) return name;
    switch (signo) {
        case SIGCHLD: return name_in(child, code);
        case SIGSEGV: return name_in(segv, code);
#ifdef SIGBUS
        case SIGBUS: return name_in(bus, code);
#endif
        case SIGFPE: return name_in(fpe, code);
        case SIGILL: return name_in(ill, code);
#ifdef SIGTRAP
        case SIGTRAP: return name_in(trap, code);
#endif
        default: return nullptr;
    }
}

// The events of poll() in the order in which they are printed.
IPCTS_ONCE const Name* poll_events() {
    // Each symbol once: POLLRDNORM and POLLWRNORM accompany POLLIN and POLLOUT on some systems only and are left out.
    static const Name table[] = {
#ifdef POLLIN
        IPCTS_NAME(POLLIN)
#endif
#ifdef POLLPRI
        IPCTS_NAME(POLLPRI)
#endif
#ifdef POLLOUT
        IPCTS_NAME(POLLOUT)
#endif
#ifdef POLLRDHUP
        IPCTS_NAME(POLLRDHUP)
#endif
#ifdef POLLERR
        IPCTS_NAME(POLLERR)
#endif
#ifdef POLLHUP
        IPCTS_NAME(POLLHUP)
#endif
#ifdef POLLNVAL
        IPCTS_NAME(POLLNVAL)
#endif
        {0, nullptr}};
    return table;
}

#undef IPCTS_NAME
// clang-format on

}  // namespace ipcts
