// SPDX-License-Identifier: MIT
// Symbols by their names: what a case prints never shows a number that another system may choose differently.
#pragma once

#include <cerrno>
#include <csignal>

#include <poll.h>

namespace ipcts {

struct Name {
    int value;
    const char* text;
};

// The first name of `value` in a table that ends with a null text; null where it has none.
inline const char* name_in(const Name* table, int value) {
    for (; table->text; ++table)
        if (table->value == value) return table->text;
    return nullptr;
}

#define IPCTS_NAME(symbol) \
    { symbol, #symbol }

inline const char* errno_name(int value) {
    // Where two names may share a number (EAGAIN and EWOULDBLOCK, ENOTSUP and EOPNOTSUPP) the first one is printed.
    static const Name table[] = {IPCTS_NAME(E2BIG),
                                 IPCTS_NAME(EACCES),
                                 IPCTS_NAME(EADDRINUSE),
                                 IPCTS_NAME(EADDRNOTAVAIL),
                                 IPCTS_NAME(EAFNOSUPPORT),
                                 IPCTS_NAME(EAGAIN),
                                 IPCTS_NAME(EWOULDBLOCK),
                                 IPCTS_NAME(EALREADY),
                                 IPCTS_NAME(EBADF),
                                 IPCTS_NAME(EBADMSG),
                                 IPCTS_NAME(EBUSY),
                                 IPCTS_NAME(ECANCELED),
                                 IPCTS_NAME(ECHILD),
                                 IPCTS_NAME(ECONNABORTED),
                                 IPCTS_NAME(ECONNREFUSED),
                                 IPCTS_NAME(ECONNRESET),
                                 IPCTS_NAME(EDEADLK),
                                 IPCTS_NAME(EDESTADDRREQ),
                                 IPCTS_NAME(EDOM),
                                 IPCTS_NAME(EEXIST),
                                 IPCTS_NAME(EFAULT),
                                 IPCTS_NAME(EFBIG),
                                 IPCTS_NAME(EHOSTUNREACH),
                                 IPCTS_NAME(EIDRM),
                                 IPCTS_NAME(EINPROGRESS),
                                 IPCTS_NAME(EINTR),
                                 IPCTS_NAME(EINVAL),
                                 IPCTS_NAME(EIO),
                                 IPCTS_NAME(EISCONN),
                                 IPCTS_NAME(EISDIR),
                                 IPCTS_NAME(ELOOP),
                                 IPCTS_NAME(EMFILE),
                                 IPCTS_NAME(EMLINK),
                                 IPCTS_NAME(EMSGSIZE),
                                 IPCTS_NAME(ENAMETOOLONG),
                                 IPCTS_NAME(ENETUNREACH),
                                 IPCTS_NAME(ENFILE),
                                 IPCTS_NAME(ENOBUFS),
                                 IPCTS_NAME(ENODEV),
                                 IPCTS_NAME(ENOENT),
                                 IPCTS_NAME(ENOEXEC),
                                 IPCTS_NAME(ENOLCK),
                                 IPCTS_NAME(ENOMEM),
                                 IPCTS_NAME(ENOMSG),
                                 IPCTS_NAME(ENOPROTOOPT),
                                 IPCTS_NAME(ENOSPC),
                                 IPCTS_NAME(ENOSYS),
                                 IPCTS_NAME(ENOTCONN),
                                 IPCTS_NAME(ENOTDIR),
                                 IPCTS_NAME(ENOTEMPTY),
                                 IPCTS_NAME(ENOTRECOVERABLE),
                                 IPCTS_NAME(ENOTSOCK),
                                 IPCTS_NAME(ENOTSUP),
                                 IPCTS_NAME(EOPNOTSUPP),
                                 IPCTS_NAME(ENOTTY),
                                 IPCTS_NAME(ENXIO),
                                 IPCTS_NAME(EOVERFLOW),
                                 IPCTS_NAME(EOWNERDEAD),
                                 IPCTS_NAME(EPERM),
                                 IPCTS_NAME(EPIPE),
                                 IPCTS_NAME(EPROTO),
                                 IPCTS_NAME(EPROTONOSUPPORT),
                                 IPCTS_NAME(EPROTOTYPE),
                                 IPCTS_NAME(ERANGE),
                                 IPCTS_NAME(EROFS),
                                 IPCTS_NAME(ESPIPE),
                                 IPCTS_NAME(ESRCH),
                                 IPCTS_NAME(ETIMEDOUT),
                                 IPCTS_NAME(ETXTBSY),
                                 IPCTS_NAME(EXDEV),
#ifdef ESOCKTNOSUPPORT
                                 IPCTS_NAME(ESOCKTNOSUPPORT),
#endif
                                 {0, nullptr}};
    return value == 0 ? "no error" : name_in(table, value);
}

inline const char* signal_name(int value) {
    static const Name table[] = {IPCTS_NAME(SIGABRT),   IPCTS_NAME(SIGALRM), IPCTS_NAME(SIGBUS),  IPCTS_NAME(SIGCHLD),
                                 IPCTS_NAME(SIGCONT),   IPCTS_NAME(SIGFPE),  IPCTS_NAME(SIGHUP),  IPCTS_NAME(SIGILL),
                                 IPCTS_NAME(SIGINT),    IPCTS_NAME(SIGKILL), IPCTS_NAME(SIGPIPE), IPCTS_NAME(SIGQUIT),
                                 IPCTS_NAME(SIGSEGV),   IPCTS_NAME(SIGSTOP), IPCTS_NAME(SIGSYS),  IPCTS_NAME(SIGTERM),
                                 IPCTS_NAME(SIGTRAP),   IPCTS_NAME(SIGTSTP), IPCTS_NAME(SIGTTIN), IPCTS_NAME(SIGTTOU),
                                 IPCTS_NAME(SIGURG),    IPCTS_NAME(SIGUSR1), IPCTS_NAME(SIGUSR2), IPCTS_NAME(SIGVTALRM),
                                 IPCTS_NAME(SIGXCPU),   IPCTS_NAME(SIGXFSZ),
#ifdef SIGWINCH
                                 IPCTS_NAME(SIGWINCH),
#endif
#ifdef SIGPROF
                                 IPCTS_NAME(SIGPROF),
#endif
#ifdef SIGIO
                                 IPCTS_NAME(SIGIO),
#endif
#ifdef SIGPWR
                                 IPCTS_NAME(SIGPWR),
#endif
#ifdef SIGSTKFLT
                                 IPCTS_NAME(SIGSTKFLT),
#endif
                                 {0, nullptr}};
    return name_in(table, value);
}

// The name of an si_code, which means different things for different signals.
inline const char* code_name(int signo, int code) {
    static const Name general[] = {IPCTS_NAME(SI_USER),   IPCTS_NAME(SI_QUEUE), IPCTS_NAME(SI_TIMER), IPCTS_NAME(SI_ASYNCIO),
                                   IPCTS_NAME(SI_MESGQ),
#ifdef SI_TKILL
                                   IPCTS_NAME(SI_TKILL),
#endif
#ifdef SI_KERNEL
                                   IPCTS_NAME(SI_KERNEL),
#endif
                                   {0, nullptr}};
    static const Name child[] = {IPCTS_NAME(CLD_EXITED),
                                 IPCTS_NAME(CLD_KILLED),
                                 IPCTS_NAME(CLD_DUMPED),
                                 IPCTS_NAME(CLD_TRAPPED),
                                 IPCTS_NAME(CLD_STOPPED),
                                 IPCTS_NAME(CLD_CONTINUED),
                                 {0, nullptr}};
    static const Name segv[] = {IPCTS_NAME(SEGV_MAPERR), IPCTS_NAME(SEGV_ACCERR), {0, nullptr}};
    static const Name bus[] = {IPCTS_NAME(BUS_ADRALN), IPCTS_NAME(BUS_ADRERR), IPCTS_NAME(BUS_OBJERR), {0, nullptr}};
    static const Name fpe[] = {IPCTS_NAME(FPE_INTDIV), IPCTS_NAME(FPE_INTOVF), IPCTS_NAME(FPE_FLTDIV),
                               IPCTS_NAME(FPE_FLTOVF), IPCTS_NAME(FPE_FLTUND), IPCTS_NAME(FPE_FLTRES),
                               IPCTS_NAME(FPE_FLTINV), IPCTS_NAME(FPE_FLTSUB), {0, nullptr}};
    static const Name ill[] = {IPCTS_NAME(ILL_ILLOPC), IPCTS_NAME(ILL_ILLOPN), IPCTS_NAME(ILL_ILLADR),
                               IPCTS_NAME(ILL_ILLTRP), IPCTS_NAME(ILL_PRVOPC), IPCTS_NAME(ILL_PRVREG),
                               IPCTS_NAME(ILL_COPROC), IPCTS_NAME(ILL_BADSTK), {0, nullptr}};
    static const Name trap[] = {IPCTS_NAME(TRAP_BRKPT), IPCTS_NAME(TRAP_TRACE), {0, nullptr}};
    if (const char* name = name_in(general, code)) return name;
    switch (signo) {
        case SIGCHLD: return name_in(child, code);
        case SIGSEGV: return name_in(segv, code);
        case SIGBUS: return name_in(bus, code);
        case SIGFPE: return name_in(fpe, code);
        case SIGILL: return name_in(ill, code);
        case SIGTRAP: return name_in(trap, code);
        default: return nullptr;
    }
}

// The events of poll() in the order in which they are printed.
inline const Name* poll_events() {
    // Each symbol once: POLLRDNORM and POLLWRNORM accompany POLLIN and POLLOUT on some systems only and are left out.
    static const Name table[] = {IPCTS_NAME(POLLIN),    IPCTS_NAME(POLLPRI), IPCTS_NAME(POLLOUT),
#ifdef POLLRDHUP
                                 IPCTS_NAME(POLLRDHUP),
#endif
                                 IPCTS_NAME(POLLERR),   IPCTS_NAME(POLLHUP), IPCTS_NAME(POLLNVAL), {0, nullptr}};
    return table;
}

#undef IPCTS_NAME

}  // namespace ipcts
