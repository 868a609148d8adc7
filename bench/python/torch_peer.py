"""PyTorch as a contender: the same cases as bench/src/peers/kindling.ts, the same protocol on standard input."""

import json
import os
import resource
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

TINY = 1000


class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 6, 5)
        self.pool = nn.MaxPool2d(2, 2)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
        x = self.pool(F.relu(self.conv1(x)))
        x = self.pool(F.relu(self.conv2(x)))
        x = x.view(-1, 16 * 5 * 5)
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)


class Block(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.shortcut = nn.Identity()
        if stride != 1 or inputs != outputs:
            projection = nn.Conv2d(inputs, outputs, 1, stride=stride, bias=False)
            self.shortcut = nn.Sequential(projection, nn.BatchNorm2d(outputs))

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        return F.relu(self.bn2(self.conv2(y)) + self.shortcut(x))


class ResNet8(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 16, 3, padding=1, bias=False)
        self.bn = nn.BatchNorm2d(16)
        self.stage1 = Block(16, 16, 1)
        self.stage2 = Block(16, 32, 2)
        self.stage3 = Block(32, 64, 2)
        self.fc = nn.Linear(64, 10)

    def forward(self, x):
        y = self.stage3(self.stage2(self.stage1(F.relu(self.bn(self.conv(x))))))
        return self.fc(y.mean([2, 3]))


def training(net, shape):
    inputs = torch.randn(*shape)
    labels = torch.randint(0, 10, (shape[0],))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.001, momentum=0.9)

    def step():
        optimizer.zero_grad(set_to_none=True)
        loss = criterion(net(inputs), labels)
        loss.backward()
        optimizer.step()
        return loss.item()

    return step


def transformer(batch):
    layer = nn.TransformerEncoderLayer(64, 4, dim_feedforward=128, dropout=0.0, batch_first=True)
    x = torch.randn(batch, 64, 64)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.001, momentum=0.9)

    def step():
        optimizer.zero_grad(set_to_none=True)
        loss = layer(x).square().mean()
        loss.backward()
        optimizer.step()
        return loss.item()

    return step


def forward(batch):
    net = LeNet()
    x = torch.randn(batch, 3, 32, 32)

    def step():
        with torch.no_grad():
            return net(x).numpy()

    return step


def matmul(n):
    a, b = torch.rand(n, n), torch.rand(n, n)
    return lambda: (a @ b)[0, 0].item()


def rows(n):
    return max(1, n // 1000), min(n, 1000)


def softmax(n):
    x = torch.randn(*rows(n))
    return lambda: x.softmax(-1)[0, 0].item()


def layernorm(n):
    x = torch.randn(*rows(n))
    return lambda: F.layer_norm(x, x.shape[1:])[0, 0].item()


def elementwise(n):
    a, b = torch.rand(n), torch.rand(n)
    return lambda: (a * b + a).relu()[0].item()


def tiny_add(_):
    a, b = torch.tensor([1.5, 2.0]), torch.tensor([3.5, 4.0])

    def step():
        for _ in range(TINY):
            a + b

    return step


def tiny_backward(_):
    a, b = torch.tensor([1.5, 2.0], requires_grad=True), torch.tensor([3.5, 4.0])

    def step():
        for _ in range(TINY):
            a.grad = None
            (a * b).sum().backward()

    return step


class Images(torch.utils.data.Dataset):
    """What torchvision does with CIFAR-10: an array's image through PIL's layout, ToTensor and Normalize, one by one."""

    def __init__(self, count):
        import numpy as np

        self.images = np.random.randint(0, 256, (count, 32, 32, 3), dtype=np.uint8)

    def __len__(self):
        return len(self.images)

    def __getitem__(self, i):
        x = torch.from_numpy(self.images[i]).permute(2, 0, 1).contiguous().to(torch.float32).div(255)
        return x.sub_(0.5).div_(0.5), i % 10


def tutorial(batch):
    images = Images(1000)
    inputs = torch.stack([images[i][0] for i in range(len(images))])
    labels = torch.arange(len(images)) % 10
    # Tensors made beforehand: the cheapest loading that PyTorch has item by item.
    dataset = torch.utils.data.TensorDataset(inputs, labels)
    batches = torch.utils.data.DataLoader(dataset, batch_size=batch, shuffle=True)
    net = LeNet()
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.001, momentum=0.9)

    def step():
        running = 0.0
        for inputs, labels in batches:
            optimizer.zero_grad(set_to_none=True)
            loss = criterion(net(inputs), labels)
            loss.backward()
            optimizer.step()
            running += loss.item()
        return running

    return step


def loader(batch):
    batches = torch.utils.data.DataLoader(Images(10000), batch_size=batch, shuffle=True)

    def step():
        seen = 0
        for x, _ in batches:
            seen += x.shape[0]
            if seen >= 1000:
                break

    return step


CASES = {
    "lenet": lambda n: training(LeNet(), (n, 3, 32, 32)),
    "resnet8": lambda n: training(ResNet8(), (n, 3, 32, 32)),
    "mlp": lambda n: training(nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10)), (n, 784)),
    "transformer": transformer,
    "lenet-forward": forward,
    "matmul": matmul,
    "softmax": softmax,
    "layernorm": layernorm,
    "elementwise": elementwise,
    "tiny-add": tiny_add,
    "tiny-backward": tiny_backward,
    "loader": loader,
    "tutorial": tutorial,
}


def prepare(name):
    family, _, size = name.rpartition("-")
    if not size.isdigit():
        family, size = name, "0"
    if family not in CASES:
        raise KeyError(f"has no case {name}")
    torch.manual_seed(0)
    step = CASES[family](int(size))
    step()
    return step


def memory():
    with open("/proc/self/statm") as statm:
        pages = int(statm.read().split()[1])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return {"resident": pages * os.sysconf("SC_PAGE_SIZE"), "peak": peak}


def main():
    torch.set_num_threads(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    say = lambda reply: print(json.dumps(reply), flush=True)
    say({"hello": f"torch {torch.get_num_threads()}t", "version": torch.__version__})
    step = None
    for line in sys.stdin:
        request = json.loads(line)
        if "quit" in request:
            break
        try:
            if "prepare" in request:
                step = prepare(request["prepare"])
                say({"ready": True})
                continue
            if "memory" in request:
                say(memory())
                continue
            times = []
            for _ in range(request["run"]):
                start = time.perf_counter()
                step()
                times.append((time.perf_counter() - start) * 1000)
            say({"times": times})
        except Exception as error:
            say({"unsupported": str(error).split("\n")[0]})


main()
