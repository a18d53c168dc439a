// sendmsg() and recvmsg() refuse pieces each of which has a valid length, but which add up to more than a ssize_t can hold. (There
// is no memory of that size, so that the address is invalid, too.) Nothing is sent or received.
//
// ref:      POSIX.1-2024 XSH sendmsg() ERRORS EINVAL; POSIX.1-2024 XSH recvmsg() ERRORS EINVAL; POSIX.1-2024 XSH 2.3 Error Numbers
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    const size_t page = static_cast<size_t>(must(sysconf(_SC_PAGESIZE)));
    char* memory = static_cast<char*>(must(mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    must(mprotect(memory + page, page, PROT_NONE));
    char* last = memory + page - 1;  // nothing can be read or written behind this byte
    const auto [sender, receiver] = socket_pair();
    set_nonblocking(receiver);
    char byte = 'x';
    iovec parts[] = {{&byte, 1}, {last, SSIZE_MAX}};
    msghdr message = {};
    message.msg_iov = parts;
    message.msg_iovlen = 2;
    observe("sendmsg", sendmsg(sender, &message, 0), {EINVAL, EFAULT});
    observe_would_block("recv", recv(receiver, &byte, 1, 0));
    must(send(sender, "y", 1, 0));
    wait_for_data(receiver);
    observe("recvmsg", recvmsg(receiver, &message, 0), {EINVAL, EFAULT});
    observe("recv", Bytes{&byte, recv(receiver, &byte, 1, 0)});
}
