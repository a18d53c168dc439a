// SPDX-License-Identifier: MIT
// A pseudo terminal of the case's own, and a session that has it as its controlling terminal.
#pragma once

#include "support/processes.hpp"

#include <sys/ioctl.h>
#include <termios.h>

namespace ipcts {

struct Terminal {
    int manager;  // what is written here was typed at the terminal, what is read was shown on it
    int terminal;
    Text name;  // of the terminal
};

// Nothing about a new terminal's modes and control characters is specified. Those that cases rely on: lines are read (ICANON) as
// they were typed, with all eight bits of a byte, nothing is echoed, ISIG is off, writing is free (no TOSTOP), output is shown as
// it is written, and the modem lines count. A case sets what it needs besides: set_local_modes(), set_control_character().
inline void set_plain_modes(int terminal) {
    const Scaffolding helper;
    termios modes;
    must(::tcgetattr(terminal, &modes));
    modes.c_iflag = 0;
    modes.c_oflag = 0;
    modes.c_cflag = (modes.c_cflag & static_cast<tcflag_t>(~(CLOCAL | CSIZE | PARENB))) | CREAD | CS8;
    modes.c_lflag = ICANON;
    for (int which : {VEOF, VEOL, VERASE, VINTR, VKILL, VQUIT, VSTART, VSTOP, VSUSP})
        modes.c_cc[which] = static_cast<cc_t>(_POSIX_VDISABLE);
    must(::tcsetattr(terminal, TCSANOW, &modes));
}

// A new pseudo terminal; it becomes nobody's controlling terminal yet.
inline Terminal open_terminal() {
    const Scaffolding helper;
    Terminal result;
    result.manager = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (result.manager == -1) unsupported("no pseudo terminals here");
    must(::grantpt(result.manager));
    must(::unlockpt(result.manager));
    result.name = format("%s", must(::ptsname(result.manager)));
    result.terminal = must(::open(result.name.chars, O_RDWR | O_NOCTTY));
    set_plain_modes(result.terminal);
    return result;
}

// The calling process, a child of the case, leads a new session of which this is the controlling terminal; its group is
// in the foreground.
inline void lead_session_on(const Terminal& terminal) {
    const Scaffolding helper;
    must(::setsid());
#ifdef TIOCSCTTY
    must(::ioctl(terminal.terminal, TIOCSCTTY, 0));
#else
    ::close(must(::open(terminal.name.chars, O_RDWR)));
#endif
}

// Puts a process group in the foreground.
inline void put_in_foreground(const Terminal& terminal, pid_t group) {
    const Scaffolding helper;
    sigset_t before, ttou = set_of({SIGTTOU});
    must(Error{::pthread_sigmask(SIG_BLOCK, &ttou, &before)});
    must(::tcsetpgrp(terminal.terminal, group));
    must(Error{::pthread_sigmask(SIG_SETMASK, &before, nullptr)});
}

// Changes the local modes: ISIG, ICANON, ECHO, TOSTOP.
inline void set_local_modes(const Terminal& terminal, tcflag_t on, tcflag_t off) {
    const Scaffolding helper;
    termios modes;
    must(::tcgetattr(terminal.terminal, &modes));
    modes.c_lflag = (modes.c_lflag | on) & ~off;
    must(::tcsetattr(terminal.terminal, TCSANOW, &modes));
}

// Makes `character` the one that is typed for VINTR, VQUIT, VSUSP.
inline void set_control_character(const Terminal& terminal, int which, char character) {
    const Scaffolding helper;
    termios modes;
    must(::tcgetattr(terminal.terminal, &modes));
    modes.c_cc[which] = static_cast<cc_t>(character);
    must(::tcsetattr(terminal.terminal, TCSANOW, &modes));
}

// What the terminal shows: waits for `count` bytes (they may come later than the write that made them returned), gives all
// that are there.
inline Text shown(const Terminal& terminal, ssize_t count) {
    const WaitingHelper helper;
    set_nonblocking(terminal.manager);
    char bytes[64];
    ssize_t size = 0;
    eventually([&] {
        const ssize_t more = ::read(terminal.manager, bytes + size, sizeof bytes - static_cast<size_t>(size));
        if (more > 0) size += more;
        return size >= count;
    });
    return describe(Bytes{bytes, size}, 0);
}

// Types at the terminal.
inline void type(const Terminal& terminal, const void* characters, size_t count) {
    const Scaffolding helper;
    must(::write(terminal.manager, characters, count));
}
inline void type(const Terminal& terminal, const char* text) { type(terminal, text, std::strlen(text)); }

}  // namespace ipcts
