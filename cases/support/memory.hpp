// SPDX-License-Identifier: MIT
// Pages: files to map, what a load or a store does to the process, what a file holds.
#pragma once

#include "support/case.hpp"

#include <csetjmp>

namespace ipcts {

inline long page_size() {
    const Scaffolding helper;
    return must(::sysconf(_SC_PAGESIZE));
}

// An unnamed regular file of `size` times `byte`.
inline int open_file_of(char byte, off_t size) {
    const Scaffolding helper;
    const int file = open_scratch_file(size);
    char block[4096];
    std::memset(block, byte, sizeof block);
    for (off_t at = 0; at < size; at += static_cast<off_t>(sizeof block)) {
        const auto rest = static_cast<size_t>(size - at);
        must(::pwrite(file, block, rest < sizeof block ? rest : sizeof block, at) > 0);
    }
    return file;
}

// Up to 60 bytes of a file as pread() sees them; for one observe() at a time.
inline Bytes file_bytes(int file, off_t at, size_t size) {
    const Scaffolding helper;
    static char buffer[60];
    must(size <= sizeof buffer);
    return {buffer, ::pread(file, buffer, size, at)};
}

// Up to 60 bytes of a file as one more shared mapping shows them. This is what the standard promises at once of a store
// through a shared mapping: it changes the file (XSH mmap()), and whoever maps the file sees it (XSH 2.8.3). When read()
// sees it is left open until msync() has returned.
inline Bytes bytes_by_mapping(int file, off_t at, ssize_t size) {
    const Scaffolding helper;
    const off_t page = at - at % page_size();
    const auto length = static_cast<size_t>(at - page + size);
    const void* memory = must(::mmap(nullptr, length, PROT_READ, MAP_SHARED, file, page));
    return {static_cast<const char*>(memory) + (at - page), size};
}

inline off_t file_size(int file) {
    const Scaffolding helper;
    struct stat status;
    must(::fstat(file, &status));
    return status.st_size;
}

// `count` private pages of zeros, readable and writable.
inline char* zero_pages(int count) {
    const Scaffolding helper;
    return static_cast<char*>(must(
        ::mmap(nullptr, static_cast<size_t>(count * page_size()), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
}

inline bool all_bytes_are(const char* memory, size_t size, char byte) {
    for (size_t i = 0; i < size; ++i)
        if (memory[i] != byte) return false;
    return true;
}

// For a case of the option MLR: a system may lack it, and a process may be allowed to lock nothing, or too little.
inline void require_lockable(const char* memory, size_t size) {
    const Scaffolding helper;
    if (::sysconf(_SC_MEMLOCK_RANGE) == -1 || ::mlock(memory, size) == -1) unsupported("this process may not lock so much memory");
    must(::munlock(memory, size));
}

// For a case of the option ML: the same for all that is mapped from now on, as far as a few pages and the library take it. Nothing
// is locked afterwards.
inline void require_all_lockable() {
    const Scaffolding helper;
    constexpr size_t size = 1024 * 1024;
    if (::sysconf(_SC_MEMLOCK) <= 0 || ::mlockall(MCL_FUTURE) == -1) unsupported("this process may not lock its memory");
    void* memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    must(::munlockall());
    if (memory == MAP_FAILED) unsupported("this process may not lock so much memory");
    must(::munmap(memory, size));
}

// Pages of a shared mapping of a file that can be locked, and of which is_locked() can tell whether they are.
inline char* lockable_file_pages(int count) {
    const Scaffolding helper;
    const auto size = static_cast<size_t>(count * page_size());
    auto* memory = static_cast<char*>(
        must(::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, open_file_of('a', static_cast<off_t>(size)), 0)));
    require_lockable(memory, size);
    return memory;
}

#if defined(MS_SYNC) && defined(MS_INVALIDATE)
// Whether the page is locked. What the standard has to find this out is msync(), which refuses to invalidate locked pages.
inline bool is_locked(const char* memory) {
    const Scaffolding helper;
    if (::sysconf(_SC_SYNCHRONIZED_IO) <= 0) unsupported("no msync() here, and so no way to see locks");
    if (::msync(const_cast<char*>(memory), static_cast<size_t>(page_size()), MS_SYNC | MS_INVALIDATE) == 0) return false;
    must(errno == EBUSY);
    return true;
}
#endif

// How many pages the process has locked, as far as the system tells it at all: the standard knows no way to ask.
inline long locked_pages() {
    const Scaffolding helper;
    std::FILE* status = std::fopen("/proc/self/status", "r");
    char line[256];
    long kilobytes = -1;
    while (status && std::fgets(line, sizeof line, status))
        if (std::sscanf(line, "VmLck: %ld", &kilobytes) == 1) break;
    if (status) std::fclose(status);
    if (kilobytes == -1) unsupported("this system does not tell how much memory is locked");
    return kilobytes * 1024 / page_size();
}

// ---- one load or one store: "no signal", "SIGSEGV", "SIGBUS" -----------------------------------

struct Fault {
    int signo;
};
inline Text describe(Fault fault, int) { return fault.signo ? signal_text(fault.signo) : format("no signal"); }

inline sigjmp_buf after_fault;
inline volatile sig_atomic_t fault_signal;

template <class Access>
Fault fault_of(Access access) {
    struct sigaction action = {}, segv, bus;
    action.sa_handler = [](int signo) {
        fault_signal = signo;
        siglongjmp(after_fault, 1);
    };
    ++scaffolding_depth;
    must(::sigaction(SIGSEGV, &action, &segv));
    must(::sigaction(SIGBUS, &action, &bus));
    fault_signal = 0;
    if (sigsetjmp(after_fault, 1) == 0) access();
    ::sigaction(SIGSEGV, &segv, nullptr);
    ::sigaction(SIGBUS, &bus, nullptr);
    --scaffolding_depth;
    return {static_cast<int>(fault_signal)};
}

inline Fault load_from(const volatile char* address) {
    return fault_of([=] { static_cast<void>(*address); });
}
inline Fault store_to(volatile char* address, char byte) {
    return fault_of([=] { *address = byte; });
}

}  // namespace ipcts
