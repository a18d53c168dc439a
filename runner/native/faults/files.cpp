// SPDX-License-Identifier: MIT
// Wrong systems: files, pipes, readiness, locks, memory mappings.
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/sendfile.h>
#endif

#include "fault.hpp"

using faults::Call;
using faults::ExclusiveFlag;
using faults::Out;
using faults::plain;
using faults::send_data;
using faults::spoil_data;
using faults::spoil_value;

namespace {

void open_flags(const Call& call, int& flags) {
    FLAG(call, flags, O_NONBLOCK);
    FLAG(call, flags, O_CLOEXEC);
    FLAG(call, flags, O_CREAT);
    FLAG(call, flags, O_TRUNC);
    FLAG(call, flags, O_APPEND);
}

iovec* fullest(const iovec* parts, int count) {
    for (int i = 0; i < count; ++i)
        if (parts[i].iov_len > 0) return const_cast<iovec*>(&parts[i]);
    return nullptr;
}

}  // namespace

extern "C" {

int fault_pipe(int* ends) {
    const Call call("pipe");
    const int result = plain<int>(call, [&] { return ::pipe(ends); });
    if (result == 0 && call.is("same-end-twice")) ends[1] = ends[0];
    return result;
}

int fault_pipe2(int* ends, int flags) {
    const Call call("pipe2");
    open_flags(call, flags);
    return plain<int>(call, [&] { return ::pipe2(ends, flags); });
}

int fault_open(const char* path, int flags, ...) {
    const Call call("open");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    open_flags(call, flags);
    const ExclusiveFlag exclusive(call, flags, O_EXCL, "ignores-O_EXCL");
    const int result = plain<int>(call, [&] { return ::open(path, flags, mode); });
    exclusive.settle(result == -1);
    return result;
}

int fault_openat(int at, const char* path, int flags, ...) {
    const Call call("openat");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    open_flags(call, flags);
    return plain<int>(call, [&] { return ::openat(at, path, flags, mode); });
}

int fault_creat(const char* path, mode_t mode) {
    const Call call("creat");
    return plain<int>(call, [&] { return ::creat(path, mode); });
}

int fault_close(int fd) {
    const Call call("close");
    return plain<int>(call, [&] { return ::close(fd); });
}

ssize_t fault_read(int fd, void* data, size_t size) {
    const Call call("read");
    const ssize_t result = plain<ssize_t>(call, [&] { return ::read(fd, data, size); }, static_cast<ssize_t>(size));
    spoil_data(call, data, result);
    return spoil_value(call, result);
}

ssize_t fault_write(int fd, const void* data, size_t size) {
    const Call call("write");
    const auto send = [&](const void* bytes) { return ::write(fd, bytes, size); };
    const auto real = [&] { return send_data(call, data, size, send); };
    return spoil_value(call, plain<ssize_t>(call, real, static_cast<ssize_t>(size)));
}

ssize_t fault_readv(int fd, const iovec* parts, int count) {
    const Call call("readv");
    const ssize_t result = plain<ssize_t>(call, [&] { return ::readv(fd, parts, count); });
    if (const iovec* part = result > 0 ? fullest(parts, count) : nullptr) spoil_data(call, part->iov_base, result);
    return spoil_value(call, result);
}

ssize_t fault_writev(int fd, const iovec* parts, int count) {
    const Call call("writev");
    if (count > 1 && call.is("first-part-only")) return ::writev(fd, parts, 1);
    return spoil_value(call, plain<ssize_t>(call, [&] { return ::writev(fd, parts, count); }, 1));
}

ssize_t fault_pread(int fd, void* data, size_t size, off_t offset) {
    const Call call("pread");
    const ssize_t result = plain<ssize_t>(call, [&] { return ::pread(fd, data, size, offset); }, static_cast<ssize_t>(size));
    spoil_data(call, data, result);
    return spoil_value(call, result);
}

ssize_t fault_pwrite(int fd, const void* data, size_t size, off_t offset) {
    const Call call("pwrite");
    const auto send = [&](const void* bytes) { return ::pwrite(fd, bytes, size, offset); };
    const auto real = [&] { return send_data(call, data, size, send); };
    return spoil_value(call, plain<ssize_t>(call, real, static_cast<ssize_t>(size)));
}

int fault_dup(int fd) {
    const Call call("dup");
    return plain<int>(call, [&] { return ::dup(fd); }, fd);
}

int fault_dup2(int from, int to) {
    const Call call("dup2");
    return plain<int>(call, [&] { return ::dup2(from, to); }, to);
}

int fault_dup3(int from, int to, int flags) {
    const Call call("dup3");
    FLAG(call, flags, O_CLOEXEC);
    return plain<int>(call, [&] { return ::dup3(from, to, flags); }, to);
}

int fault_fcntl(int fd, int command, ...) {
    const Call call("fcntl");
    va_list rest;
    va_start(rest, command);
    long argument = va_arg(rest, long);
    va_end(rest);
    int flags = static_cast<int>(argument);
    switch (command) {
        case F_SETFL:
            FLAG(call, flags, O_NONBLOCK);
            FLAG(call, flags, O_APPEND);
            return plain<int>(call, [&] { return ::fcntl(fd, command, flags); });
        case F_SETFD: FLAG(call, flags, FD_CLOEXEC); return plain<int>(call, [&] { return ::fcntl(fd, command, flags); });
        case F_GETFL:
        case F_GETFD: {
            const int result = plain<int>(call, [&] { return ::fcntl(fd, command); });
            return result > 0 && call.is("reports-no-flags") ? 0 : result;
        }
        case F_DUPFD_CLOEXEC:
            if (call.is("ignores-CLOEXEC")) command = F_DUPFD;
            [[fallthrough]];
        case F_DUPFD: return plain<int>(call, [&] { return ::fcntl(fd, command, argument); }, fd);
        case F_SETLK:
        case F_SETLKW:
#ifdef F_OFD_SETLK
        case F_OFD_SETLK:
        case F_OFD_SETLKW:
#endif
        {
            auto* lock = reinterpret_cast<struct flock*>(argument);
            struct flock changed = *lock;
            if (lock->l_start != 0 && call.is("ignores-l_start")) changed.l_start = 0;
            if (lock->l_len != 0 && call.is("ignores-l_len")) changed.l_len = 0;
            if (lock->l_type == F_RDLCK && call.is("read-lock-as-write-lock")) changed.l_type = F_WRLCK;
            if (command == F_SETLKW && call.is("does-not-wait")) command = F_SETLK;
            return plain<int>(call, [&] { return ::fcntl(fd, command, &changed); });
        }
        case F_GETLK:
#ifdef F_OFD_GETLK
        case F_OFD_GETLK:
#endif
        {
            auto* lock = reinterpret_cast<struct flock*>(argument);
            Out type(call, &lock->l_type, "l_type-unwritten");
            Out pid(call, &lock->l_pid, "l_pid-unwritten");
            Out start(call, &lock->l_start, "l_start-unwritten");
            const short before_type = lock->l_type;
            const pid_t before_pid = lock->l_pid;
            const off_t before_start = lock->l_start;
            const int result = plain<int>(call, [&] { return ::fcntl(fd, command, lock); });
            type.settle(result == 0 && lock->l_type != before_type);
            pid.settle(result == 0 && lock->l_pid != before_pid);
            start.settle(result == 0 && lock->l_start != before_start);
            return result;
        }
        default: return spoil_value(call, plain<int>(call, [&] { return ::fcntl(fd, command, argument); }));
    }
}

int fault_ioctl(int fd, unsigned long request, ...) {
    const Call call("ioctl");
    va_list rest;
    va_start(rest, request);
    void* argument = va_arg(rest, void*);
    va_end(rest);
    const int result = plain<int>(call, [&] { return ::ioctl(fd, request, argument); });
    if (request == FIONREAD && result == 0 && call.is("one-less")) --*static_cast<int*>(argument);
    return result;
}

off_t fault_lseek(int fd, off_t offset, int whence) {
    const Call call("lseek");
    return spoil_value(call, plain<off_t>(call, [&] { return ::lseek(fd, offset, whence); }));
}

int fault_fstat(int fd, struct stat* status) {
    const Call call("fstat");
    const int result = plain<int>(call, [&] { return ::fstat(fd, status); });
    if (result == 0 && status->st_size > 0 && call.is("wrong-size")) --status->st_size;
    if (result == 0 && call.is("wrong-mode")) status->st_mode ^= S_IFMT;
    return result;
}

int fault_stat(const char* path, struct stat* status) {
    const Call call("stat");
    const int result = plain<int>(call, [&] { return ::stat(path, status); });
    if (result == 0 && call.is("wrong-mode")) status->st_mode ^= 0644;
    return result;
}

int fault_mkfifo(const char* path, mode_t mode) {
    const Call call("mkfifo");
    if (call.now("regular-file")) {
        const int fd = ::open(path, O_CREAT | O_EXCL | O_WRONLY, mode);
        if (fd == -1) return -1;
        ::close(fd);
        return 0;
    }
    const mode_t given = call.now("ignores-mode") ? 0 : mode;
    const int result = plain<int>(call, [&] { return ::mkfifo(path, given); });
    if (result == 0) call.could("regular-file");
    if (result == 0 && mode != 0) call.could("ignores-mode");
    return result;
}

int fault_mkfifoat(int at, const char* path, mode_t mode) {
    const Call call("mkfifoat");
    if (at != AT_FDCWD && call.is("ignores-directory")) at = AT_FDCWD;
    return plain<int>(call, [&] { return ::mkfifoat(at, path, mode); });
}

int fault_mknod(const char* path, mode_t mode, dev_t device) {
    const Call call("mknod");
    if (S_ISFIFO(mode) && call.is("regular-file")) mode = (mode & ~static_cast<mode_t>(S_IFMT)) | S_IFREG;
    return plain<int>(call, [&] { return ::mknod(path, mode, device); });
}

int fault_mknodat(int at, const char* path, mode_t mode, dev_t device) {
    const Call call("mknodat");
    if (at != AT_FDCWD && call.is("ignores-directory")) at = AT_FDCWD;
    if (S_ISFIFO(mode) && call.is("regular-file")) mode = (mode & ~static_cast<mode_t>(S_IFMT)) | S_IFREG;
    return plain<int>(call, [&] { return ::mknodat(at, path, mode, device); });
}

long fault_fpathconf(int fd, int name) {
    const Call call("fpathconf");
    const long result = plain<long>(call, [&] { return ::fpathconf(fd, name); });
    return result > 1 && call.is("far-too-small") ? 1 : result;
}

int fault_unlink(const char* path) {
    const Call call("unlink");
    return plain<int>(call, [&] { return ::unlink(path); });
}

long fault_sysconf(int name) {
    const Call call("sysconf");
    return plain<long>(call, [&] { return ::sysconf(name); });
}

int fault_ftruncate(int fd, off_t size) {
    const Call call("ftruncate");
    if (size > 0 && call.is("one-less")) --size;
    return plain<int>(call, [&] { return ::ftruncate(fd, size); });
}

int fault_truncate(const char* path, off_t size) {
    const Call call("truncate");
    return plain<int>(call, [&] { return ::truncate(path, size); });
}

FILE* fault_popen(const char* command, const char* mode) {
    const Call call("popen");
    if (call.is("fails")) return nullptr;
    if (call.is("other-command")) command = ":";
    return ::popen(command, mode);
}

int fault_pclose(FILE* stream) {
    const Call call("pclose");
    const int result = plain<int>(call, [&] { return ::pclose(stream); });
    return result > 0 && call.is("reports-success") ? 0 : result;
}

int fault_poll(pollfd* list, nfds_t count, int timeout) {
    const Call call("poll");
    if (timeout != 0 && call.is("does-not-wait")) timeout = 0;
    const int result = plain<int>(call, [&] { return ::poll(list, count, timeout); });
    if (result > 0 && call.is("no-revents"))
        for (nfds_t i = 0; i < count; ++i) list[i].revents = 0;
    if (result > 0 && call.is("wrong-revents"))
        for (nfds_t i = 0; i < count; ++i)
            if (list[i].revents) list[i].revents = static_cast<short>(list[i].revents ^ (POLLIN | POLLHUP));
    return spoil_value(call, result);
}

int fault_ppoll(pollfd* list, nfds_t count, const timespec* timeout, const sigset_t* mask) {
    const Call call("ppoll");
    if (mask && call.is("ignores-mask")) mask = nullptr;
    const timespec now = {};
    if ((!timeout || timeout->tv_sec > 0 || timeout->tv_nsec > 0) && call.is("does-not-wait")) timeout = &now;
    const int result = plain<int>(call, [&] { return ::ppoll(list, count, timeout, mask); });
    if (result > 0 && call.is("no-revents"))
        for (nfds_t i = 0; i < count; ++i) list[i].revents = 0;
    return spoil_value(call, result);
}

int fault_select(int count, fd_set* readable, fd_set* writable, fd_set* exceptional, timeval* timeout) {
    const Call call("select");
    Out read_set(call, readable, "read-set-unwritten");
    Out write_set(call, writable, "write-set-unwritten");
    const fd_set before_read = readable ? *readable : fd_set{}, before_write = writable ? *writable : fd_set{};
    const int result = plain<int>(call, [&] { return ::select(count, readable, writable, exceptional, timeout); });
    read_set.settle(result >= 0 && readable && std::memcmp(readable, &before_read, sizeof(fd_set)) != 0);
    write_set.settle(result >= 0 && writable && std::memcmp(writable, &before_write, sizeof(fd_set)) != 0);
    return spoil_value(call, result);
}

int fault_pselect(int count, fd_set* readable, fd_set* writable, fd_set* exceptional, const timespec* timeout,
                  const sigset_t* mask) {
    const Call call("pselect");
    if (mask && call.is("ignores-mask")) mask = nullptr;
    return spoil_value(call, plain<int>(call, [&] { return ::pselect(count, readable, writable, exceptional, timeout, mask); }));
}

int fault_flock(int fd, int operation) {
    const Call call("flock");
    FLAG(call, operation, LOCK_NB);
    if ((operation & ~LOCK_NB) == LOCK_SH && call.is("shared-as-exclusive")) operation ^= LOCK_SH ^ LOCK_EX;
    return plain<int>(call, [&] { return ::flock(fd, operation); });
}

int fault_lockf(int fd, int command, off_t size) {
    const Call call("lockf");
    if (size != 0 && call.is("ignores-size")) size = 0;
    return plain<int>(call, [&] { return ::lockf(fd, command, size); });
}

int fault_mkdir(const char* path, mode_t mode) {
    const Call call("mkdir");
    return plain<int>(call, [&] { return ::mkdir(path, mode); });
}

int fault_rmdir(const char* path) {
    const Call call("rmdir");
    return plain<int>(call, [&] { return ::rmdir(path); });
}

int fault_link(const char* from, const char* to) {
    const Call call("link");
    return plain<int>(call, [&] { return ::link(from, to); });
}

int fault_symlink(const char* text, const char* path) {
    const Call call("symlink");
    return plain<int>(call, [&] { return ::symlink(text, path); });
}

int fault_rename(const char* from, const char* to) {
    const Call call("rename");
    return plain<int>(call, [&] { return ::rename(from, to); });
}

int fault_chmod(const char* path, mode_t mode) {
    const Call call("chmod");
    return plain<int>(call, [&] { return ::chmod(path, mode); });
}

int fault_fchmod(int fd, mode_t mode) {
    const Call call("fchmod");
    return plain<int>(call, [&] { return ::fchmod(fd, mode); });
}

// ---- memory ------------------------------------------------------------------------------------

void* fault_mmap(void* address, size_t size, int protection, int flags, int fd, off_t offset) {
    const Call call("mmap");
    if (flags & MAP_SHARED && call.is("shared-as-private")) flags = (flags & ~MAP_TYPE) | MAP_PRIVATE;
    else if ((flags & MAP_TYPE) == MAP_PRIVATE && fd != -1 && call.is("private-as-shared"))
        flags = (flags & ~MAP_TYPE) | MAP_SHARED;
    FLAG(call, flags, MAP_FIXED);
    if (protection & PROT_WRITE && call.is("not-writable")) protection &= ~PROT_WRITE;
    if (!(protection & PROT_WRITE) && call.is("always-writable")) protection |= PROT_READ | PROT_WRITE;
    if (offset != 0 && call.is("ignores-offset")) offset = 0;
    const auto plausible = reinterpret_cast<void*>(0x10000);  // where nothing was mapped for the caller
    return plain<void*>(call, [&] { return ::mmap(address, size, protection, flags, fd, offset); }, plausible);
}

int fault_munmap(void* address, size_t size) {
    const Call call("munmap");
    return plain<int>(call, [&] { return ::munmap(address, size); });
}

int fault_mprotect(void* address, size_t size, int protection) {
    const Call call("mprotect");
    return plain<int>(call, [&] { return ::mprotect(address, size, protection); });
}

int fault_msync(void* address, size_t size, int flags) {
    const Call call("msync");
    return plain<int>(call, [&] { return ::msync(address, size, flags); });
}

int fault_mlock(const void* address, size_t size) {
    const Call call("mlock");
    return plain<int>(call, [&] { return ::mlock(address, size); });
}

int fault_munlock(const void* address, size_t size) {
    const Call call("munlock");
    return plain<int>(call, [&] { return ::munlock(address, size); });
}

int fault_mlockall(int flags) {
    const Call call("mlockall");
    FLAG(call, flags, MCL_FUTURE);
    return plain<int>(call, [&] { return ::mlockall(flags); });
}

int fault_munlockall() {
    const Call call("munlockall");
    return plain<int>(call, [&] { return ::munlockall(); });
}

int fault_posix_madvise(void* address, size_t size, int advice) {
    const Call call("posix_madvise");
    if (advice == POSIX_MADV_DONTNEED && call.is("loses-data")) return ::madvise(address, size, MADV_DONTNEED);
    return plain_error(call, [&] { return ::posix_madvise(address, size, advice); });
}

int fault_madvise(void* address, size_t size, int advice) {
    const Call call("madvise");
    return plain<int>(call, [&] { return ::madvise(address, size, advice); });
}

void* fault_mremap(void* address, size_t old_size, size_t new_size, int flags, ...) {
    const Call call("mremap");
    void* target = nullptr;
    if (flags & MREMAP_FIXED) {
        va_list arguments;
        va_start(arguments, flags);
        target = va_arg(arguments, void*);
        va_end(arguments);
    }
    FLAG(call, flags, MREMAP_MAYMOVE);
    return plain<void*>(call, [&] { return ::mremap(address, old_size, new_size, flags, target); }, address);
}

int fault_shm_open(const char* name, int flags, mode_t mode) {
    const Call call("shm_open");
    open_flags(call, flags);
    if (flags & O_CREAT && mode != 0 && call.is("ignores-mode")) mode = 0;
    const ExclusiveFlag exclusive(call, flags, O_EXCL, "ignores-O_EXCL");
    const int result = plain<int>(call, [&] { return ::shm_open(name, flags, mode); });
    exclusive.settle(result == -1);
    return result;
}

int fault_shm_unlink(const char* name) {
    const Call call("shm_unlink");
    return plain<int>(call, [&] { return ::shm_unlink(name); });
}

// ---- Linux -------------------------------------------------------------------------------------

#if defined(__linux__)

int fault_memfd_create(const char* name, unsigned flags) {
    const Call call("memfd_create");
    FLAG(call, flags, MFD_CLOEXEC);
    FLAG(call, flags, MFD_ALLOW_SEALING);
    return plain<int>(call, [&] { return ::memfd_create(name, flags); });
}

#ifdef PKEY_DISABLE_WRITE
int fault_pkey_mprotect(void* address, size_t size, int protection, int key) {
    const Call call("pkey_mprotect");
    return plain<int>(call, [&] { return ::pkey_mprotect(address, size, protection, key); });
}
#endif

int fault_epoll_create1(int flags) {
    const Call call("epoll_create1");
    return plain<int>(call, [&] { return ::epoll_create1(flags); });
}

int fault_epoll_ctl(int fd, int operation, int target, epoll_event* event) {
    const Call call("epoll_ctl");
    epoll_event changed = event ? *event : epoll_event{};
    uint32_t events = changed.events;  // a copy: the structure is packed
    FLAG(call, events, EPOLLET);
    FLAG(call, events, EPOLLONESHOT);
    changed.events = events;
    return plain<int>(call, [&] { return ::epoll_ctl(fd, operation, target, event ? &changed : nullptr); });
}

int fault_epoll_wait(int fd, epoll_event* events, int count, int timeout) {
    const Call call("epoll_wait");
    const int result = plain<int>(call, [&] { return ::epoll_wait(fd, events, count, timeout); });
    if (result > 0 && call.is("wrong-events")) events[0].events ^= EPOLLIN | EPOLLHUP;
    return spoil_value(call, result);
}

ssize_t fault_preadv(int fd, const iovec* parts, int count, off_t offset) {
    const Call call("preadv");
    return spoil_value(call, plain<ssize_t>(call, [&] { return ::preadv(fd, parts, count, offset); }, 1));
}

ssize_t fault_pwritev(int fd, const iovec* parts, int count, off_t offset) {
    const Call call("pwritev");
    return spoil_value(call, plain<ssize_t>(call, [&] { return ::pwritev(fd, parts, count, offset); }, 1));
}

ssize_t fault_sendfile(int to, int from, off_t* offset, size_t size) {
    const Call call("sendfile");
    Out end(call, offset, "offset-unwritten");
    off_t nowhere = 0;
    const bool other_offset = offset && *offset > 0 && call.is("ignores-offset");
    const ssize_t result = plain<ssize_t>(
        call, [&] { return ::sendfile(to, from, other_offset ? &nowhere : offset, size); }, static_cast<ssize_t>(size));
    end.settle(result > 0);
    return spoil_value(call, result);
}

ssize_t fault_splice(int from, loff_t* from_offset, int to, loff_t* to_offset, size_t size, unsigned flags) {
    const Call call("splice");
    FLAG(call, flags, SPLICE_F_NONBLOCK);
    Out offset(call, from_offset, "offset-unwritten");
    loff_t nowhere = 0;
    const bool other_offset = from_offset && *from_offset > 0 && call.is("ignores-offset");
    const ssize_t result = plain<ssize_t>(
        call, [&] { return ::splice(from, other_offset ? &nowhere : from_offset, to, to_offset, size, flags); },
        static_cast<ssize_t>(size));
    offset.settle(result > 0);
    return spoil_value(call, result);
}

ssize_t fault_tee(int from, int to, size_t size, unsigned flags) {
    const Call call("tee");
    FLAG(call, flags, SPLICE_F_NONBLOCK);
    const bool moves = call.now("moves-data");
    const ssize_t result = plain<ssize_t>(
        call, [&] { return moves ? ::splice(from, nullptr, to, nullptr, size, flags) : ::tee(from, to, size, flags); },
        static_cast<ssize_t>(size));
    if (result > 0) call.could("moves-data");
    return spoil_value(call, result);
}

ssize_t fault_vmsplice(int fd, const iovec* parts, size_t count, unsigned flags) {
    const Call call("vmsplice");
    if (count > 1 && call.is("first-part-only")) count = 1;
    return spoil_value(call, plain<ssize_t>(call, [&] { return ::vmsplice(fd, parts, count, flags); }, 1));
}

int fault_eventfd(unsigned value, int flags) {
    const Call call("eventfd");
    FLAG(call, flags, EFD_NONBLOCK);
    FLAG(call, flags, EFD_SEMAPHORE);
    FLAG(call, flags, EFD_CLOEXEC);
    if (value != 0 && call.is("ignores-value")) value = 0;
    return plain<int>(call, [&] { return ::eventfd(value, flags); });
}

ssize_t fault_process_vm_readv(pid_t pid, const iovec* local, unsigned long local_count, const iovec* remote,
                               unsigned long remote_count, unsigned long flags) {
    const Call call("process_vm_readv");
    return spoil_value(
        call, plain<ssize_t>(call, [&] { return ::process_vm_readv(pid, local, local_count, remote, remote_count, flags); }, 1));
}

ssize_t fault_process_vm_writev(pid_t pid, const iovec* local, unsigned long local_count, const iovec* remote,
                                unsigned long remote_count, unsigned long flags) {
    const Call call("process_vm_writev");
    return spoil_value(
        call, plain<ssize_t>(call, [&] { return ::process_vm_writev(pid, local, local_count, remote, remote_count, flags); }, 1));
}

#endif

}  // extern "C"
