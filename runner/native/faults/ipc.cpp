// SPDX-License-Identifier: MIT
// Wrong systems: System V IPC, POSIX semaphores and message queues, sockets.
#include <csignal>
#include <cstdarg>
#include <cstring>

#include <fcntl.h>
#include <mqueue.h>
#include <semaphore.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <unistd.h>

#include "fault.hpp"

using faults::Call;
using faults::ExclusiveFlag;
using faults::flip;
using faults::Out;
using faults::plain;
using faults::send_data;
using faults::spoil_data;
using faults::spoil_value;

namespace {

void get_flags(const Call& call, int& flags) {
    FLAG(call, flags, IPC_CREAT);
    if (flags & 0777 && call.is("ignores-mode")) flags &= ~0777;
}

void receive_flags(const Call& call, int& flags) {
    FLAG(call, flags, MSG_PEEK);
    FLAG(call, flags, MSG_WAITALL);
    FLAG(call, flags, MSG_TRUNC);
    FLAG(call, flags, MSG_DONTWAIT);
#ifdef MSG_CMSG_CLOEXEC
    FLAG(call, flags, MSG_CMSG_CLOEXEC);
#endif
}

void send_flags(const Call& call, int& flags) {
    FLAG(call, flags, MSG_NOSIGNAL);
    FLAG(call, flags, MSG_DONTWAIT);
    FLAG(call, flags, MSG_EOR);
    FLAG(call, flags, MSG_OOB);
}

}  // namespace

extern "C" {

// ---- System V ----------------------------------------------------------------------------------

key_t fault_ftok(const char* path, int id) {
    const Call call("ftok");
    if (call.is("same-key-always")) return 0x41000001;
    const key_t key = plain<key_t>(call, [&] { return ::ftok(path, id); }, 0x42000001);
    static int changing = 0;
    return key != -1 && call.is("another-key-each-time") ? key + ++changing : key;
}

int fault_shmget(key_t key, size_t size, int flags) {
    const Call call("shmget");
    get_flags(call, flags);
    const ExclusiveFlag exclusive(call, flags, IPC_EXCL, "ignores-IPC_EXCL");
    const int result = plain<int>(call, [&] { return ::shmget(key, size, flags); });
    exclusive.settle(result == -1);
    return result;
}

void* fault_shmat(int id, const void* address, int flags) {
    const Call call("shmat");
    FLAG(call, flags, SHM_RDONLY);
    FLAG(call, flags, SHM_RND);
    if (address && call.is("ignores-address")) address = nullptr;
    if (call.is("other-memory")) {  // attached, but not this segment's memory
        const int other = ::shmget(IPC_PRIVATE, 65'536, IPC_CREAT | 0600);
        void* memory = ::shmat(other, address, flags);
        ::shmctl(other, IPC_RMID, nullptr);
        return memory;
    }
    return plain<void*>(call, [&] { return ::shmat(id, address, flags); }, nullptr);
}

int fault_shmdt(const void* address) {
    const Call call("shmdt");
    return plain<int>(call, [&] { return ::shmdt(address); });
}

int fault_shmctl(int id, int command, shmid_ds* status) {
    const Call call("shmctl");
    const int result = plain<int>(call, [&] { return ::shmctl(id, command, status); });
    if (result == 0 && command == IPC_STAT) {
        if (call.is("wrong-nattch")) ++status->shm_nattch;
        if (call.is("wrong-size")) ++status->shm_segsz;
        if (call.is("wrong-mode")) status->shm_perm.mode ^= 0600;
    }
    return spoil_value(call, result);
}

int fault_semget(key_t key, int count, int flags) {
    const Call call("semget");
    get_flags(call, flags);
    const ExclusiveFlag exclusive(call, flags, IPC_EXCL, "ignores-IPC_EXCL");
    const int result = plain<int>(call, [&] { return ::semget(key, count, flags); });
    exclusive.settle(result == -1);
    return result;
}

int fault_semctl(int id, int number, int command, ...) {
    const Call call("semctl");
    va_list rest;
    va_start(rest, command);
    void* argument = va_arg(rest, void*);
    va_end(rest);
    if (number != 0 && call.is("first-semaphore")) number = 0;
    const int result = plain<int>(call, [&] { return ::semctl(id, number, command, argument); });
    return spoil_value(call, result);
}

int fault_semtimedop(int id, sembuf* operations, size_t count, const timespec* timeout);

static int semop_with(const Call& call, int id, sembuf* operations, size_t count, const timespec* timeout) {
    sembuf changed[64];
    if (count == 0 || count > 64 || !operations)
        return plain<int>(call, [&] { return ::semtimedop(id, operations, count, timeout); });
    std::memcpy(changed, operations, count * sizeof *operations);
    for (size_t i = 0; i < count; ++i) {
        FLAG(call, changed[i].sem_flg, SEM_UNDO);
        FLAG(call, changed[i].sem_flg, IPC_NOWAIT);
    }
    if (count > 1 && call.is("first-operation-only")) count = 1;
    if (changed[0].sem_op > 1 && call.is("one-less")) --changed[0].sem_op;
    if (changed[0].sem_op < -1 && call.is("one-less")) ++changed[0].sem_op;
    return plain<int>(call, [&] { return ::semtimedop(id, changed, count, timeout); });
}

int fault_semop(int id, sembuf* operations, size_t count) {
    const Call call("semop");
    return semop_with(call, id, operations, count, nullptr);
}

int fault_semtimedop(int id, sembuf* operations, size_t count, const timespec* timeout) {
    const Call call("semtimedop");
    return semop_with(call, id, operations, count, timeout);
}

int fault_msgget(key_t key, int flags) {
    const Call call("msgget");
    get_flags(call, flags);
    const ExclusiveFlag exclusive(call, flags, IPC_EXCL, "ignores-IPC_EXCL");
    const int result = plain<int>(call, [&] { return ::msgget(key, flags); });
    exclusive.settle(result == -1);
    return result;
}

int fault_msgsnd(int id, const void* message, size_t size, int flags) {
    const Call call("msgsnd");
    FLAG(call, flags, IPC_NOWAIT);
    struct {
        long type;
        char text[8192];
    } copy;
    if (size <= sizeof copy.text) {
        if (call.is("alters-type")) {
            std::memcpy(&copy, message, sizeof(long) + size);
            ++copy.type;
            return ::msgsnd(id, &copy, size, flags);
        }
        if (size > 0 && call.is("alters-data")) {
            std::memcpy(&copy, message, sizeof(long) + size);
            flip(copy.text);
            return ::msgsnd(id, &copy, size, flags);
        }
        if (size > 0 && call.is("loses-a-byte")) return ::msgsnd(id, message, size - 1, flags);
    }
    return plain<int>(call, [&] { return ::msgsnd(id, message, size, flags); });
}

ssize_t fault_msgrcv(int id, void* message, size_t size, long type, int flags) {
    const Call call("msgrcv");
    FLAG(call, flags, IPC_NOWAIT);
    FLAG(call, flags, MSG_NOERROR);
#ifdef MSG_EXCEPT
    FLAG(call, flags, MSG_EXCEPT);
    FLAG(call, flags, MSG_COPY);
#endif
    if (type != 0 && call.is("ignores-type")) type = 0;
    const ssize_t result =
        plain<ssize_t>(call, [&] { return ::msgrcv(id, message, size, type, flags); }, static_cast<ssize_t>(size));
    if (result >= 0 && call.is("wrong-type")) ++*static_cast<long*>(message);
    spoil_data(call, static_cast<char*>(message) + sizeof(long), result);
    return spoil_value(call, result);
}

int fault_msgctl(int id, int command, msqid_ds* status) {
    const Call call("msgctl");
    const int result = plain<int>(call, [&] { return ::msgctl(id, command, status); });
    if (result == 0 && command == IPC_STAT) {
        if (call.is("wrong-qnum")) ++status->msg_qnum;
        if (call.is("wrong-qbytes")) ++status->msg_qbytes;
        if (call.is("wrong-mode")) status->msg_perm.mode ^= 0600;
    }
    return spoil_value(call, result);
}

// ---- POSIX semaphores --------------------------------------------------------------------------

int fault_sem_init(sem_t* semaphore, int shared, unsigned value) {
    const Call call("sem_init");
    if (value != 0 && call.is("ignores-value")) value = 0;
    return plain<int>(call, [&] { return ::sem_init(semaphore, shared, value); });
}

int fault_sem_destroy(sem_t* semaphore) {
    const Call call("sem_destroy");
    return plain<int>(call, [&] { return ::sem_destroy(semaphore); });
}

sem_t* fault_sem_open(const char* name, int flags, ...) {
    const Call call("sem_open");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    unsigned value = flags & O_CREAT ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    const ExclusiveFlag exclusive(call, flags, O_EXCL, "ignores-O_EXCL");
    FLAG(call, flags, O_CREAT);
    if (value != 0 && call.is("ignores-value")) value = 0;
    if (call.now("fails")) {
        errno = EIO;
        return SEM_FAILED;
    }
    sem_t* semaphore = ::sem_open(name, flags, mode, value);
    exclusive.settle(semaphore == SEM_FAILED);
    if (semaphore != SEM_FAILED) call.could("fails");
    else if (call.is("wrong-errno")) errno = faults::other_error(errno);
    return semaphore;
}

int fault_sem_close(sem_t* semaphore) {
    const Call call("sem_close");
    return plain<int>(call, [&] { return ::sem_close(semaphore); });
}

int fault_sem_unlink(const char* name) {
    const Call call("sem_unlink");
    return plain<int>(call, [&] { return ::sem_unlink(name); });
}

int fault_sem_post(sem_t* semaphore) {
    const Call call("sem_post");
    return plain<int>(call, [&] { return ::sem_post(semaphore); });
}

int fault_sem_wait(sem_t* semaphore) {
    const Call call("sem_wait");
    return plain<int>(call, [&] { return ::sem_wait(semaphore); });
}

int fault_sem_trywait(sem_t* semaphore) {
    const Call call("sem_trywait");
    return plain<int>(call, [&] { return ::sem_trywait(semaphore); });
}

int fault_sem_timedwait(sem_t* semaphore, const timespec* until) {
    const Call call("sem_timedwait");
    if (call.is("does-not-wait")) {
        const int result = ::sem_trywait(semaphore);
        if (result == -1) errno = ETIMEDOUT;
        return result;
    }
    return plain<int>(call, [&] { return ::sem_timedwait(semaphore, until); });
}

int fault_sem_clockwait(sem_t* semaphore, clockid_t clock, const timespec* until) {
    const Call call("sem_clockwait");
    if (call.is("does-not-wait")) {
        const int result = ::sem_trywait(semaphore);
        if (result == -1) errno = ETIMEDOUT;
        return result;
    }
    return plain<int>(call, [&] { return ::sem_clockwait(semaphore, clock, until); });
}

int fault_sem_getvalue(sem_t* semaphore, int* value) {
    const Call call("sem_getvalue");
    const int result = plain<int>(call, [&] { return ::sem_getvalue(semaphore, value); });
    if (result == 0 && call.is("one-more")) ++*value;
    return result;
}

// ---- POSIX message queues ----------------------------------------------------------------------

mqd_t fault_mq_open(const char* name, int flags, ...) {
    const Call call("mq_open");
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    mq_attr* attributes = flags & O_CREAT ? va_arg(rest, mq_attr*) : nullptr;
    va_end(rest);
    const ExclusiveFlag exclusive(call, flags, O_EXCL, "ignores-O_EXCL");
    FLAG(call, flags, O_CREAT);
    FLAG(call, flags, O_NONBLOCK);
    if (attributes && call.is("ignores-attributes")) attributes = nullptr;
    if (mode != 0 && call.is("ignores-mode")) mode = 0;
    const mqd_t queue = plain<mqd_t>(call, [&] { return ::mq_open(name, flags, mode, attributes); });
    exclusive.settle(queue == static_cast<mqd_t>(-1));
    return queue;
}

int fault_mq_close(mqd_t queue) {
    const Call call("mq_close");
    return plain<int>(call, [&] { return ::mq_close(queue); });
}

int fault_mq_unlink(const char* name) {
    const Call call("mq_unlink");
    return plain<int>(call, [&] { return ::mq_unlink(name); });
}

int fault_mq_send(mqd_t queue, const char* text, size_t size, unsigned priority) {
    const Call call("mq_send");
    if (priority != 0 && call.is("priority-0")) priority = 0;
    if (size > 0 && call.is("loses-a-byte")) --size;
    return plain<int>(call, [&] {
        return static_cast<int>(send_data(call, text, size, [&](const void* bytes) {
            return ::mq_send(queue, static_cast<const char*>(bytes), size, priority);
        }));
    });
}

int fault_mq_timedsend(mqd_t queue, const char* text, size_t size, unsigned priority, const timespec* until) {
    const Call call("mq_timedsend");
    if (priority != 0 && call.is("priority-0")) priority = 0;
    return plain<int>(call, [&] { return ::mq_timedsend(queue, text, size, priority, until); });
}

ssize_t fault_mq_receive(mqd_t queue, char* text, size_t size, unsigned* priority) {
    const Call call("mq_receive");
    const ssize_t result = plain<ssize_t>(call, [&] { return ::mq_receive(queue, text, size, priority); }, 1);
    if (result >= 0 && priority && call.is("wrong-priority")) ++*priority;
    spoil_data(call, text, result);
    return spoil_value(call, result);
}

ssize_t fault_mq_timedreceive(mqd_t queue, char* text, size_t size, unsigned* priority, const timespec* until) {
    const Call call("mq_timedreceive");
    const ssize_t result = plain<ssize_t>(call, [&] { return ::mq_timedreceive(queue, text, size, priority, until); }, 1);
    if (result >= 0 && priority && call.is("wrong-priority")) ++*priority;
    spoil_data(call, text, result);
    return spoil_value(call, result);
}

int fault_mq_notify(mqd_t queue, const sigevent* event) {
    const Call call("mq_notify");
    sigevent changed = event ? *event : sigevent{};
    if (event && event->sigev_notify == SIGEV_SIGNAL && event->sigev_value.sival_ptr && call.is("loses-value"))
        changed.sigev_value.sival_ptr = nullptr;
    return plain<int>(call, [&] { return ::mq_notify(queue, event ? &changed : nullptr); });
}

int fault_mq_getattr(mqd_t queue, mq_attr* attributes) {
    const Call call("mq_getattr");
    const int result = plain<int>(call, [&] { return ::mq_getattr(queue, attributes); });
    if (result == 0 && call.is("wrong-curmsgs")) ++attributes->mq_curmsgs;
    if (result == 0 && call.is("wrong-maxmsg")) ++attributes->mq_maxmsg;
    if (result == 0 && call.is("wrong-flags")) attributes->mq_flags ^= O_NONBLOCK;
    return result;
}

int fault_mq_setattr(mqd_t queue, const mq_attr* attributes, mq_attr* before) {
    const Call call("mq_setattr");
    Out old(call, before, "old-attributes-unwritten");
    const int result = plain<int>(call, [&] { return ::mq_setattr(queue, attributes, before); });
    old.settle(result == 0);
    return result;
}

// ---- sockets -----------------------------------------------------------------------------------

int fault_socket(int domain, int type, int protocol) {
    const Call call("socket");
    FLAG(call, type, SOCK_NONBLOCK);
    FLAG(call, type, SOCK_CLOEXEC);
    const int kind = type & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (kind == SOCK_SEQPACKET && call.is("stream-instead")) type ^= SOCK_SEQPACKET ^ SOCK_STREAM;
    if (kind == SOCK_STREAM && call.is("seqpacket-instead")) type ^= SOCK_SEQPACKET ^ SOCK_STREAM;
    if (kind == SOCK_DGRAM && call.is("stream-instead")) type ^= SOCK_DGRAM ^ SOCK_STREAM;
    return plain<int>(call, [&] { return ::socket(domain, type, protocol); });
}

int fault_socketpair(int domain, int type, int protocol, int* ends) {
    const Call call("socketpair");
    FLAG(call, type, SOCK_NONBLOCK);
    FLAG(call, type, SOCK_CLOEXEC);
    const int kind = type & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (kind == SOCK_SEQPACKET && call.is("stream-instead")) type ^= SOCK_SEQPACKET ^ SOCK_STREAM;
    if (kind == SOCK_STREAM && call.is("seqpacket-instead")) type ^= SOCK_SEQPACKET ^ SOCK_STREAM;
    if (kind == SOCK_DGRAM && call.is("stream-instead")) type ^= SOCK_DGRAM ^ SOCK_STREAM;
    return plain<int>(call, [&] { return ::socketpair(domain, type, protocol, ends); });
}

int fault_bind(int fd, const sockaddr* address, socklen_t size) {
    const Call call("bind");
    return plain<int>(call, [&] { return ::bind(fd, address, size); });
}

int fault_listen(int fd, int backlog) {
    const Call call("listen");
    return plain<int>(call, [&] { return ::listen(fd, backlog); });
}

int fault_connect(int fd, const sockaddr* address, socklen_t size) {
    const Call call("connect");
    return plain<int>(call, [&] { return ::connect(fd, address, size); });
}

// A name the call may have written: unwritten, or of another length.
static void spoil_name(const Call& call, socklen_t* size, bool succeeded) {
    if (size && succeeded && call.is("wrong-length")) ++*size;
}

int fault_accept(int fd, sockaddr* address, socklen_t* size) {
    const Call call("accept");
    const int result = plain<int>(call, [&] { return ::accept(fd, address, size); }, fd);
    spoil_name(call, size, result >= 0);
    return result;
}

int fault_accept4(int fd, sockaddr* address, socklen_t* size, int flags) {
    const Call call("accept4");
    FLAG(call, flags, SOCK_NONBLOCK);
    FLAG(call, flags, SOCK_CLOEXEC);
    return plain<int>(call, [&] { return ::accept4(fd, address, size, flags); }, fd);
}

int fault_shutdown(int fd, int how) {
    const Call call("shutdown");
    if (how == SHUT_WR && call.is("other-direction")) how = SHUT_RD;
    else if (how == SHUT_RD && call.is("other-direction")) how = SHUT_WR;
    return plain<int>(call, [&] { return ::shutdown(fd, how); });
}

int fault_sockatmark(int fd) {
    const Call call("sockatmark");
    const int result = plain<int>(call, [&] { return ::sockatmark(fd); });
    if (result == 0 && call.is("always-at-mark")) return 1;
    return result;
}

int fault_getsockname(int fd, sockaddr* address, socklen_t* size) {
    const Call call("getsockname");
    const int result = plain<int>(call, [&] { return ::getsockname(fd, address, size); });
    spoil_name(call, size, result == 0);
    return result;
}

int fault_getpeername(int fd, sockaddr* address, socklen_t* size) {
    const Call call("getpeername");
    const int result = plain<int>(call, [&] { return ::getpeername(fd, address, size); });
    spoil_name(call, size, result == 0);
    return result;
}

int fault_getsockopt(int fd, int level, int name, void* value, socklen_t* size) {
    const Call call("getsockopt");
    const int result = plain<int>(call, [&] { return ::getsockopt(fd, level, name, value, size); });
    if (result == 0 && call.is("wrong-value")) flip(value);
    return result;
}

int fault_setsockopt(int fd, int level, int name, const void* value, socklen_t size) {
    const Call call("setsockopt");
    return plain<int>(call, [&] { return ::setsockopt(fd, level, name, value, size); });
}

ssize_t fault_send(int fd, const void* data, size_t size, int flags) {
    const Call call("send");
    send_flags(call, flags);
    const auto send = [&](const void* bytes) { return ::send(fd, bytes, size, flags); };
    return spoil_value(call, plain<ssize_t>(call, [&] { return send_data(call, data, size, send); }, static_cast<ssize_t>(size)));
}

ssize_t fault_sendto(int fd, const void* data, size_t size, int flags, const sockaddr* address, socklen_t length) {
    const Call call("sendto");
    send_flags(call, flags);
    const auto send = [&](const void* bytes) { return ::sendto(fd, bytes, size, flags, address, length); };
    return spoil_value(call, plain<ssize_t>(call, [&] { return send_data(call, data, size, send); }, static_cast<ssize_t>(size)));
}

ssize_t fault_sendmsg(int fd, const msghdr* message, int flags) {
    const Call call("sendmsg");
    send_flags(call, flags);
    msghdr changed = *message;
    if (message->msg_controllen > 0 && call.is("loses-control")) {
        changed.msg_control = nullptr;
        changed.msg_controllen = 0;
    }
    if (message->msg_iovlen > 1 && call.is("first-part-only")) changed.msg_iovlen = 1;
    return spoil_value(call, plain<ssize_t>(call, [&] { return ::sendmsg(fd, &changed, flags); }, 1));
}

ssize_t fault_recv(int fd, void* data, size_t size, int flags) {
    const Call call("recv");
    receive_flags(call, flags);
    const ssize_t result = plain<ssize_t>(call, [&] { return ::recv(fd, data, size, flags); }, static_cast<ssize_t>(size));
    if (result > 0 && static_cast<size_t>(result) <= size) spoil_data(call, data, result);
    return spoil_value(call, result);
}

ssize_t fault_recvfrom(int fd, void* data, size_t size, int flags, sockaddr* address, socklen_t* length) {
    const Call call("recvfrom");
    receive_flags(call, flags);
    const ssize_t result =
        plain<ssize_t>(call, [&] { return ::recvfrom(fd, data, size, flags, address, length); }, static_cast<ssize_t>(size));
    if (result > 0 && static_cast<size_t>(result) <= size) spoil_data(call, data, result);
    spoil_name(call, length, result >= 0);
    return spoil_value(call, result);
}

ssize_t fault_recvmsg(int fd, msghdr* message, int flags) {
    const Call call("recvmsg");
    receive_flags(call, flags);
    const ssize_t result = plain<ssize_t>(call, [&] { return ::recvmsg(fd, message, flags); }, 1);
    if (result >= 0 && message->msg_flags && call.is("reports-no-flags")) message->msg_flags = 0;
    if (result >= 0 && message->msg_controllen > 0 && call.is("loses-control")) message->msg_controllen = 0;
    if (result > 0 && message->msg_iovlen > 0) spoil_data(call, message->msg_iov[0].iov_base, result);
    return spoil_value(call, result);
}

}  // extern "C"
