// SPDX-License-Identifier: MIT
#include "init.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__linux__)
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/sysmacros.h>
#endif

#include "run_case.hpp"

namespace ipcts {

namespace {

// On the console, as a comment of TAP.
void complain(const char* what) { std::fprintf(stderr, "# ipcts: %s: %s\n", what, std::strerror(errno)); }

#if defined(__linux__)

void make_device(const char* path, unsigned major_number, unsigned minor_number) {
    const mode_t before = ::umask(0);
    ::mknod(path, S_IFCHR | 0666, makedev(major_number, minor_number));  // EEXIST where devtmpfs has it
    ::umask(before);
}

// Each of these is optional: a kernel that lacks one fails the cases that need it, and no others.
void furnish() {
    constexpr struct {
        const char *type, *path, *options;
    } mounts[] = {{"devtmpfs", "/dev", nullptr},  {"proc", "/proc", nullptr},         {"sysfs", "/sys", nullptr},
                  {"tmpfs", "/tmp", "mode=1777"}, {"tmpfs", "/dev/shm", "mode=1777"}, {"mqueue", "/dev/mqueue", nullptr},
                  {"devpts", "/dev/pts", nullptr}};
    for (const auto& item : mounts) {
        ::mkdir(item.path, 0755);
        if (::mount(item.type, item.path, item.type, 0, item.options) == -1 && errno != EBUSY) complain(item.path);
    }
    ::chmod("/tmp", 01777);  // where they are no mounts
    ::chmod("/dev/shm", 01777);
    make_device("/dev/console", 5, 1);
    make_device("/dev/null", 1, 3);
    make_device("/dev/zero", 1, 5);
    make_device("/dev/tty", 5, 0);
    make_device("/dev/ptmx", 5, 2);
}

// The loopback interface is down at first.
void raise_loopback() {
    const int any = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request = {};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP;
    if (any == -1 || ::ioctl(any, SIOCSIFFLAGS, &request) == -1) complain("loopback interface");
    ::close(any);
}

void turn_off() {
    ::sync();
    ::reboot(RB_POWER_OFF);
}

#else

void furnish() {}
void raise_loopback() {}
void turn_off() {}

#endif

bool is_closed(int fd) { return ::fcntl(fd, F_GETFD) == -1 && errno == EBADF; }

// Standard input and output, and error if it is closed, on this device.
bool talk_over(const char* device) {
    const int file = ::open(device, O_RDWR | O_NOCTTY);
    if (file == -1) return false;
    for (int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fd != STDERR_FILENO || is_closed(fd)) ::dup2(file, fd);
    if (file > STDERR_FILENO) ::close(file);
    return true;
}

}  // namespace

bool is_init(const char* name) {
    const char* slash = std::strrchr(name, '/');
    return ::getpid() == 1 && std::strcmp(slash ? slash + 1 : name, "init") == 0 && !std::getenv("IPCTS_CASE");
}

void furnish_init() {
    furnish();
    if (is_closed(STDOUT_FILENO)) talk_over("/dev/console");  // the kernel found none before we mounted devtmpfs
    raise_loopback();
}

void power_off() {
    turn_off();
    ::_exit(0);  // a kernel panics when its init ends: that, too, is an end
}

void be_init(int (*work)(int, char**), int count, char** arguments) {
    furnish_init();
    const char* port = std::getenv("IPCTS_PORT");
    char batch[] = "--batch", raw[] = "--raw", tap[] = "--tap";
    char* usual[] = {arguments[0], port ? batch : tap, port ? raw : nullptr, nullptr};
    const pid_t worker = ::fork();
    if (worker == 0) {
        if (port && !talk_over(port)) {
            complain(port);
            ::_exit(2);
        }
        agent.directory_required = false;
        std::exit(count > 1 ? work(count, arguments) : work(port ? 3 : 2, usual));
    }
    if (worker == -1) complain("fork (a kernel without it can run one case: -- --case ID)");
    while (worker != -1) {
        const pid_t ended = ::wait(nullptr);
        if (ended == worker || (ended == -1 && errno != EINTR)) break;
    }
    power_off();
}

}  // namespace ipcts
