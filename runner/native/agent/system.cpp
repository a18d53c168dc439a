// SPDX-License-Identifier: MIT
#include "system.hpp"

#include <compare>
#include <cstdio>
#include <cstring>

#include <sys/utsname.h>
#include <unistd.h>
#if defined(__GLIBC__)
#include <gnu/libc-version.h>
#endif
#if defined(__linux__)
#include <sys/prctl.h>
#endif

#include "run_case.hpp"
#include "table.hpp"

#if defined(IPCTS_HAS_MUSL_VERSION)
extern "C" const char __libc_version[];
#endif

namespace ipcts {

namespace {

#if defined(__GLIBC__)
constexpr bool glibc = true;
#else
constexpr bool glibc = false;
#endif

// musl has no macro: it is what Linux has where nobody else says a name.
#if defined(__linux__) && !defined(__GLIBC__) && !defined(__UCLIBC__) && !defined(__BIONIC__)
constexpr bool musl = true;
#else
constexpr bool musl = false;
#endif

#if defined(__i386__)
constexpr bool i386 = true;
#else
constexpr bool i386 = false;
#endif

// Text from the system for a JSON string: anything that would need escaping becomes '?'.
struct Plain {
    char text[256];
    explicit Plain(const char* from) {
        std::snprintf(text, sizeof text, "%s", from);
        for (char* at = text; *at; ++at)
            if (*at < ' ' || *at > '~' || *at == '"' || *at == '\\') *at = '?';
    }
};

// The version at the beginning of a text, such as 6.18.44-rc1: its numbers, zeros behind them.
struct Version {
    unsigned numbers[4] = {};
    explicit Version(const char* text) { std::sscanf(text, "%u.%u.%u.%u", &numbers[0], &numbers[1], &numbers[2], &numbers[3]); }
    auto operator<=>(const Version&) const = default;
};

// With choose_deviations(): for each of `systems` whether its deviations are known ones.
constexpr std::size_t max_systems = 64;
bool chosen = false, chosen_systems[max_systems];

// Whether there is a filter of system calls below us, from which all that podman does otherwise comes.
bool has_filter() {
#if defined(PR_GET_SECCOMP)
    return ::prctl(PR_GET_SECCOMP) == 2;
#else
    return false;
#endif
}

// Whether this is a system of this name. Of emulators and sandboxes nobody can tell but those who started them.
bool is_here(const char* system) {
    const auto is = [&](const char* name) { return std::strcmp(system, name) == 0; };
    utsname names = {};
    ::uname(&names);
    return (is("linux") && std::strcmp(names.sysname, "Linux") == 0) || (is("glibc") && glibc) || (is("musl") && musl) ||
           (is("i386") && i386) || (is("no-shell") && ::access("/bin/sh", X_OK) != 0) || (is("podman") && has_filter());
}

}  // namespace

Holds holds_here(const Known& known) {
    if (!*known.since && !*known.until) return Holds::yes;
    utsname names = {};
    ::uname(&names);
    const char* text = known.version == Known::Version::of_kernel ? names.release : "";
#if defined(__GLIBC__)
    if (known.version == Known::Version::of_library) text = ::gnu_get_libc_version();
#elif defined(IPCTS_HAS_MUSL_VERSION)
    if (known.version == Known::Version::of_library) text = __libc_version;
#endif
    if (!*text) return Holds::maybe;
    const bool is_between = Version(text) >= Version(known.since) && (!*known.until || Version(text) < Version(known.until));
    return is_between ? Holds::yes : Holds::no;
}

bool choose_deviations(char* names) {
    chosen = true;
    bool any = false;
    for (const char* name = std::strtok(names, ","); name; name = std::strtok(nullptr, ",")) {
        any = true;
        if (std::strcmp(name, "none") == 0) continue;
        std::size_t at = 0;
        while (systems[at] && std::strcmp(systems[at], name) != 0) ++at;
        if (!systems[at] || at >= max_systems) return false;
        chosen_systems[at] = true;
    }
    return any;
}

bool deviates(const char* system) {
    if (!chosen) return is_here(system);
    std::size_t at = 0;
    while (std::strcmp(systems[at], system) != 0) ++at;
    return chosen_systems[at];
}

const char* c_library() {
#if defined(__GLIBC__)
    static char text[64];
    std::snprintf(text, sizeof text, "glibc %s", ::gnu_get_libc_version());
    return text;
#elif defined(IPCTS_HAS_MUSL_VERSION)
    static char text[64];
    std::snprintf(text, sizeof text, "musl %s", __libc_version);
    return text;
#elif defined(__linux__)
    return "musl or another libc";
#else
    return "the system's";
#endif
}

int describe_system(char* text, std::size_t size, const char* directory, const char* isolation) {
    utsname names = {};
    ::uname(&names);
    return std::snprintf(
        text, size,
        "\"version\": \"%s\", \"sysname\": \"%s\", \"release\": \"%s\", \"kernel\": \"%s\", \"machine\": \"%s\", \"libc\": \"%s\", "
        "\"uid\": %ld, \"processors\": %ld, \"filesystem\": \"%s\", \"isolation\": \"%s\"",
        IPCTS_VERSION, Plain(names.sysname).text, Plain(names.release).text, Plain(names.version).text, Plain(names.machine).text,
        c_library(), static_cast<long>(::geteuid()), ::sysconf(_SC_NPROCESSORS_ONLN), file_system_of(directory), isolation);
}

}  // namespace ipcts
