# Redraw with: gnuplot thumbnails.gp
reset
set encoding utf8
set terminal pngcairo size 1200,1000 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'thumbnails.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0475
set rmargin at screen 0.98
set tmargin at screen 0.98
set bmargin at screen 0.058
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-103.435:110.243]
unset xtics
set yrange [-117.832:98.2511]
unset ytics
unset grid
set label 't-SNE 1' at screen 0.51375,0.033 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.02875,0.519 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
plot 'thumbnails.rgb' binary array=(28,28) skip=0 dx=0.245513 dy=0.301324 center=(76.7812,0.417441) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=784 dx=0.245513 dy=0.301324 center=(-63.3188,72.6572) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=1568 dx=0.245513 dy=0.301324 center=(-14.347,-100.504) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=2352 dx=0.245513 dy=0.301324 center=(2.91347,-89.8933) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=3136 dx=0.245513 dy=0.301324 center=(-13.0599,59.6227) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=3920 dx=0.245513 dy=0.301324 center=(-28.5465,-85.4143) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=4704 dx=0.245513 dy=0.301324 center=(-31.9392,27.3358) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=5488 dx=0.245513 dy=0.301324 center=(-24.8427,33.6958) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=6272 dx=0.245513 dy=0.301324 center=(88.9171,-61.5602) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=7056 dx=0.245513 dy=0.301324 center=(57.3298,-44.0691) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=7840 dx=0.245513 dy=0.301324 center=(-73.6522,53.5267) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=8624 dx=0.245513 dy=0.301324 center=(67.9998,-9.969) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=9408 dx=0.245513 dy=0.301324 center=(62.4974,-36.8519) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=10192 dx=0.245513 dy=0.301324 center=(2.4476,-41.3083) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=10976 dx=0.245513 dy=0.301324 center=(-56.0663,52.348) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=11760 dx=0.245513 dy=0.301324 center=(-16.9414,50.9795) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=12544 dx=0.245513 dy=0.301324 center=(-24.6235,62.5519) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=13328 dx=0.245513 dy=0.301324 center=(28.8396,53.2905) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=14112 dx=0.245513 dy=0.301324 center=(-66.7132,-45.3559) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=14896 dx=0.245513 dy=0.301324 center=(-22.427,71.7024) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=15680 dx=0.245513 dy=0.301324 center=(47.4211,-31.371) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=16464 dx=0.245513 dy=0.301324 center=(9.56628,-71.6695) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=17248 dx=0.245513 dy=0.301324 center=(-21.9809,43.8712) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=18032 dx=0.245513 dy=0.301324 center=(-33.1503,-55.3668) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=18816 dx=0.245513 dy=0.301324 center=(80.2164,16.8963) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=19600 dx=0.245513 dy=0.301324 center=(-24.5741,-3.26421) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=20384 dx=0.245513 dy=0.301324 center=(16.5784,20.0121) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=21168 dx=0.245513 dy=0.301324 center=(12.1576,-9.39469) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=21952 dx=0.245513 dy=0.301324 center=(-8.99829,-5.31119) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=22736 dx=0.245513 dy=0.301324 center=(7.3714,2.50666) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=23520 dx=0.245513 dy=0.301324 center=(-69.754,-18.4219) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=24304 dx=0.245513 dy=0.301324 center=(43.7477,-14.8313) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=25088 dx=0.245513 dy=0.301324 center=(91.0935,31.1638) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=25872 dx=0.245513 dy=0.301324 center=(-80.8823,-55.7929) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=26656 dx=0.245513 dy=0.301324 center=(7.30934,-106.256) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=27440 dx=0.245513 dy=0.301324 center=(-39.2121,-44.8702) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=28224 dx=0.245513 dy=0.301324 center=(73.0461,12.9664) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=29008 dx=0.245513 dy=0.301324 center=(-59.7327,30.2698) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=29792 dx=0.245513 dy=0.301324 center=(63.0691,21.3917) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=30576 dx=0.245513 dy=0.301324 center=(-8.20842,-98.3258) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=31360 dx=0.245513 dy=0.301324 center=(-43.9681,55.6359) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=32144 dx=0.245513 dy=0.301324 center=(-27.4871,81.7242) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=32928 dx=0.245513 dy=0.301324 center=(-32.6146,37.515) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=33712 dx=0.245513 dy=0.301324 center=(84.1702,-37.56) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=34496 dx=0.245513 dy=0.301324 center=(2.14402,64.3401) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=35280 dx=0.245513 dy=0.301324 center=(-56.1611,15.6655) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=36064 dx=0.245513 dy=0.301324 center=(23.1764,60.1945) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=36848 dx=0.245513 dy=0.301324 center=(-53.2715,32.7541) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=37632 dx=0.245513 dy=0.301324 center=(54.518,-52.1313) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=38416 dx=0.245513 dy=0.301324 center=(22.5081,31.46) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=39200 dx=0.245513 dy=0.301324 center=(-39.1535,-22.7216) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=39984 dx=0.245513 dy=0.301324 center=(-17.623,-14.4856) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=40768 dx=0.245513 dy=0.301324 center=(60.519,14.526) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=41552 dx=0.245513 dy=0.301324 center=(-69.4782,-7.68482) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=42336 dx=0.245513 dy=0.301324 center=(-66.7479,18.553) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=43120 dx=0.245513 dy=0.301324 center=(-20.2064,-32.8061) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=43904 dx=0.245513 dy=0.301324 center=(-16.8697,-87.6255) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=44688 dx=0.245513 dy=0.301324 center=(12.5084,57.3369) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=45472 dx=0.245513 dy=0.301324 center=(-46.5905,69.2816) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=46256 dx=0.245513 dy=0.301324 center=(-7.74507,-76.7924) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=47040 dx=0.245513 dy=0.301324 center=(49.1645,46.0974) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=47824 dx=0.245513 dy=0.301324 center=(72.5499,-27.2413) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=48608 dx=0.245513 dy=0.301324 center=(-7.73581,-47.2298) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=49392 dx=0.245513 dy=0.301324 center=(-62.1844,37.8312) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=50176 dx=0.245513 dy=0.301324 center=(5.46978,-99.3588) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=50960 dx=0.245513 dy=0.301324 center=(-34.4007,73.4485) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=51744 dx=0.245513 dy=0.301324 center=(-15.1005,-47.0185) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=52528 dx=0.245513 dy=0.301324 center=(38.2038,-27.338) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=53312 dx=0.245513 dy=0.301324 center=(-47.4437,15.6451) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=54096 dx=0.245513 dy=0.301324 center=(88.1066,55.8384) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=54880 dx=0.245513 dy=0.301324 center=(81.2976,-47.1697) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=55664 dx=0.245513 dy=0.301324 center=(47.7772,-57.2483) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=56448 dx=0.245513 dy=0.301324 center=(-82.4165,-27.2715) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=57232 dx=0.245513 dy=0.301324 center=(-40.0451,84.4221) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=58016 dx=0.245513 dy=0.301324 center=(-72.7218,-32.5008) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=58800 dx=0.245513 dy=0.301324 center=(-85.056,-39.5464) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=59584 dx=0.245513 dy=0.301324 center=(72.1493,26.0117) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=60368 dx=0.245513 dy=0.301324 center=(-13.5478,-60.9373) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=61152 dx=0.245513 dy=0.301324 center=(-77.2468,-42.6347) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=61936 dx=0.245513 dy=0.301324 center=(7.22818,16.4872) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=62720 dx=0.245513 dy=0.301324 center=(-73.8707,31.6681) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=63504 dx=0.245513 dy=0.301324 center=(76.9623,39.6646) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=64288 dx=0.245513 dy=0.301324 center=(-8.88157,71.715) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=65072 dx=0.245513 dy=0.301324 center=(-83.9183,-47.9958) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=65856 dx=0.245513 dy=0.301324 center=(-9.66913,-16.6158) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=66640 dx=0.245513 dy=0.301324 center=(-55.0608,71.6585) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=67424 dx=0.245513 dy=0.301324 center=(-40.652,-11.674) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=68208 dx=0.245513 dy=0.301324 center=(-30.5103,57.847) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=68992 dx=0.245513 dy=0.301324 center=(-2.26888,-96.947) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=69776 dx=0.245513 dy=0.301324 center=(-35.6292,-3.20999) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=70560 dx=0.245513 dy=0.301324 center=(63.5492,-56.8584) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=71344 dx=0.245513 dy=0.301324 center=(-66.8307,59.9444) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=72128 dx=0.245513 dy=0.301324 center=(-50.3894,46.898) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=72912 dx=0.245513 dy=0.301324 center=(-72.3324,-55.8321) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=73696 dx=0.245513 dy=0.301324 center=(-52.662,62.0846) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=74480 dx=0.245513 dy=0.301324 center=(-49.3309,3.24651) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=75264 dx=0.245513 dy=0.301324 center=(90.3748,23.3938) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=76048 dx=0.245513 dy=0.301324 center=(-22.8241,4.41476) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=76832 dx=0.245513 dy=0.301324 center=(-91.9877,-21.1266) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=77616 dx=0.245513 dy=0.301324 center=(93.7468,47.9704) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=78400 dx=0.245513 dy=0.301324 center=(-28.8921,-69.2681) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=79184 dx=0.245513 dy=0.301324 center=(-33.9482,64.9608) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=79968 dx=0.245513 dy=0.301324 center=(30.5896,45.488) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=80752 dx=0.245513 dy=0.301324 center=(-14.9953,31.2357) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=81536 dx=0.245513 dy=0.301324 center=(-76.986,-20.1872) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=82320 dx=0.245513 dy=0.301324 center=(-58.9259,-32.1688) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=83104 dx=0.245513 dy=0.301324 center=(13.6546,27.1607) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=83888 dx=0.245513 dy=0.301324 center=(-83.4343,26.0222) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=84672 dx=0.245513 dy=0.301324 center=(-15.6818,-39.99) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=85456 dx=0.245513 dy=0.301324 center=(14.9741,50.1751) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=86240 dx=0.245513 dy=0.301324 center=(58.6527,31.2051) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=87024 dx=0.245513 dy=0.301324 center=(96.9013,41.1765) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=87808 dx=0.245513 dy=0.301324 center=(51.7903,22.3752) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=88592 dx=0.245513 dy=0.301324 center=(-4.57751,-84.2829) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=89376 dx=0.245513 dy=0.301324 center=(-54.8263,79.312) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=90160 dx=0.245513 dy=0.301324 center=(60.1933,61.7507) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=90944 dx=0.245513 dy=0.301324 center=(-41.8628,24.8138) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=91728 dx=0.245513 dy=0.301324 center=(82.1972,25.5108) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=92512 dx=0.245513 dy=0.301324 center=(-23.6422,-20.5104) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=93296 dx=0.245513 dy=0.301324 center=(59.9147,-22.9802) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=94080 dx=0.245513 dy=0.301324 center=(17.1163,0.304127) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=94864 dx=0.245513 dy=0.301324 center=(-90.6973,-38.0889) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=95648 dx=0.245513 dy=0.301324 center=(-7.21289,-55.9591) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=96432 dx=0.245513 dy=0.301324 center=(12.1479,-90.8034) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=97216 dx=0.245513 dy=0.301324 center=(-30.6558,-29.0079) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=98000 dx=0.245513 dy=0.301324 center=(76.0713,-35.2019) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=98784 dx=0.245513 dy=0.301324 center=(7.42999,-80.3621) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=99568 dx=0.245513 dy=0.301324 center=(13.0738,64.5588) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=100352 dx=0.245513 dy=0.301324 center=(-76.458,22.4875) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=101136 dx=0.245513 dy=0.301324 center=(-1.95244,42.8754) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=101920 dx=0.245513 dy=0.301324 center=(61.0912,5.08749) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=102704 dx=0.245513 dy=0.301324 center=(49.3212,-39.1324) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=103488 dx=0.245513 dy=0.301324 center=(54.0727,-26.873) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=104272 dx=0.245513 dy=0.301324 center=(-57.8852,-41.3237) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=105056 dx=0.245513 dy=0.301324 center=(-11.0327,-27.3465) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=105840 dx=0.245513 dy=0.301324 center=(81.1184,57.6787) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=106624 dx=0.245513 dy=0.301324 center=(-40.9733,10.6501) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=107408 dx=0.245513 dy=0.301324 center=(-82.4364,38.1111) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=108192 dx=0.245513 dy=0.301324 center=(-40.2473,38.8222) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=108976 dx=0.245513 dy=0.301324 center=(-31.3755,-36.4015) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=109760 dx=0.245513 dy=0.301324 center=(63.1946,-45.3766) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=110544 dx=0.245513 dy=0.301324 center=(-11.438,52.5279) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=111328 dx=0.245513 dy=0.301324 center=(-55.464,22.4349) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=112112 dx=0.245513 dy=0.301324 center=(54.0224,57.2278) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=112896 dx=0.245513 dy=0.301324 center=(84.9421,9.18221) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=113680 dx=0.245513 dy=0.301324 center=(57.49,-5.711) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=114464 dx=0.245513 dy=0.301324 center=(-76.8294,42.2181) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=115248 dx=0.245513 dy=0.301324 center=(-69.5606,40.6734) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=116032 dx=0.245513 dy=0.301324 center=(13.585,10.612) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=116816 dx=0.245513 dy=0.301324 center=(15.236,-83.5964) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=117600 dx=0.245513 dy=0.301324 center=(68.5204,5.62989) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=118384 dx=0.245513 dy=0.301324 center=(4.52822,23.2892) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=119168 dx=0.245513 dy=0.301324 center=(-35.5805,49.5946) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=119952 dx=0.245513 dy=0.301324 center=(-77.1283,-9.57476) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=120736 dx=0.245513 dy=0.301324 center=(-30.8194,19.9577) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=121520 dx=0.245513 dy=0.301324 center=(77.8831,70.8948) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=122304 dx=0.245513 dy=0.301324 center=(-23.3133,-77.6446) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=123088 dx=0.245513 dy=0.301324 center=(83.3667,-0.10836) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=123872 dx=0.245513 dy=0.301324 center=(77.9576,46.5285) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=124656 dx=0.245513 dy=0.301324 center=(75.4055,58.1172) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=125440 dx=0.245513 dy=0.301324 center=(80.574,-54.3012) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=126224 dx=0.245513 dy=0.301324 center=(8.41398,-35.346) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=127008 dx=0.245513 dy=0.301324 center=(-66.4514,-29.3257) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=127792 dx=0.245513 dy=0.301324 center=(-41.3133,-37.6734) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=128576 dx=0.245513 dy=0.301324 center=(-32.6958,-15.9696) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=129360 dx=0.245513 dy=0.301324 center=(-83.6536,-15.321) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=130144 dx=0.245513 dy=0.301324 center=(-18.0637,-54.0477) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=130928 dx=0.245513 dy=0.301324 center=(4.14192,-51.2958) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=131712 dx=0.245513 dy=0.301324 center=(-52.2223,-43.4335) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=132496 dx=0.245513 dy=0.301324 center=(-48.1968,81.789) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=133280 dx=0.245513 dy=0.301324 center=(-64.1398,-17.3001) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=134064 dx=0.245513 dy=0.301324 center=(60.0184,54.3901) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=134848 dx=0.245513 dy=0.301324 center=(-28.723,-44.0472) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=135632 dx=0.245513 dy=0.301324 center=(85.4215,34.9574) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=136416 dx=0.245513 dy=0.301324 center=(-35.5136,3.74467) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=137200 dx=0.245513 dy=0.301324 center=(-22.4948,26.8813) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=137984 dx=0.245513 dy=0.301324 center=(-15.1508,-5.90904) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=138768 dx=0.245513 dy=0.301324 center=(44.7184,-46.7957) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=139552 dx=0.245513 dy=0.301324 center=(-29.7851,-77.8782) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=140336 dx=0.245513 dy=0.301324 center=(13.0412,-102.414) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=141120 dx=0.245513 dy=0.301324 center=(-6.10769,63.2208) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=141904 dx=0.245513 dy=0.301324 center=(66.3256,-29.663) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=142688 dx=0.245513 dy=0.301324 center=(-29.8323,44.4109) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=143472 dx=0.245513 dy=0.301324 center=(52.0309,-16.6552) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=144256 dx=0.245513 dy=0.301324 center=(36.0185,-17.1922) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=145040 dx=0.245513 dy=0.301324 center=(74.0402,-43.2631) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=145824 dx=0.245513 dy=0.301324 center=(17.4613,-76.6347) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=146608 dx=0.245513 dy=0.301324 center=(-46.8635,-25.0798) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=147392 dx=0.245513 dy=0.301324 center=(50.052,38.5291) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=148176 dx=0.245513 dy=0.301324 center=(45.3558,-24.3127) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=148960 dx=0.245513 dy=0.301324 center=(6.31296,47.0762) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=149744 dx=0.245513 dy=0.301324 center=(66.625,53.2703) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=150528 dx=0.245513 dy=0.301324 center=(53.4636,1.96802) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=151312 dx=0.245513 dy=0.301324 center=(19.2876,11.0988) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=152096 dx=0.245513 dy=0.301324 center=(-21.0404,-63.0598) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=152880 dx=0.245513 dy=0.301324 center=(-33.8484,81.912) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=153664 dx=0.245513 dy=0.301324 center=(2.53391,57.5206) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=154448 dx=0.245513 dy=0.301324 center=(56.8973,42.2781) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=155232 dx=0.245513 dy=0.301324 center=(-1.69678,-104.117) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=156016 dx=0.245513 dy=0.301324 center=(-20.8491,79.7288) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=156800 dx=0.245513 dy=0.301324 center=(-5.80556,56.2323) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=157584 dx=0.245513 dy=0.301324 center=(-41.2555,46.1156) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=158368 dx=0.245513 dy=0.301324 center=(49.3951,29.6586) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=159152 dx=0.245513 dy=0.301324 center=(-57.9992,-20.1548) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=159936 dx=0.245513 dy=0.301324 center=(-62.2117,10.468) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=160720 dx=0.245513 dy=0.301324 center=(-9.81801,-36.4083) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=161504 dx=0.245513 dy=0.301324 center=(-29.6048,5.78774) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=162288 dx=0.245513 dy=0.301324 center=(-66.2184,30.5788) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=163072 dx=0.245513 dy=0.301324 center=(-10.4827,41.4993) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=163856 dx=0.245513 dy=0.301324 center=(64.5079,40.7939) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=164640 dx=0.245513 dy=0.301324 center=(87.8934,16.5506) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=165424 dx=0.245513 dy=0.301324 center=(87.8055,47.9067) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=166208 dx=0.245513 dy=0.301324 center=(-59.2108,62.4185) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=166992 dx=0.245513 dy=0.301324 center=(-16.6573,68.0598) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=167776 dx=0.245513 dy=0.301324 center=(58.1882,-14.2587) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=168560 dx=0.245513 dy=0.301324 center=(-46.369,-16.8004) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=169344 dx=0.245513 dy=0.301324 center=(23.4354,42.3105) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=170128 dx=0.245513 dy=0.301324 center=(65.5962,29.3138) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=170912 dx=0.245513 dy=0.301324 center=(57.2048,-60.1525) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=171696 dx=0.245513 dy=0.301324 center=(66.3593,-22.7898) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=172480 dx=0.245513 dy=0.301324 center=(80.629,-7.20401) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=173264 dx=0.245513 dy=0.301324 center=(-40.2857,-29.6908) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=174048 dx=0.245513 dy=0.301324 center=(-40.6928,69.8065) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=174832 dx=0.245513 dy=0.301324 center=(-20.5518,-95.163) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=175616 dx=0.245513 dy=0.301324 center=(-41.9922,1.60627) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=176400 dx=0.245513 dy=0.301324 center=(17.7688,-92.3293) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=177184 dx=0.245513 dy=0.301324 center=(-79.2764,51.9567) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=177968 dx=0.245513 dy=0.301324 center=(-61.0705,23.1486) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=178752 dx=0.245513 dy=0.301324 center=(71.2188,34.1248) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=179536 dx=0.245513 dy=0.301324 center=(8.02683,-43.1745) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=180320 dx=0.245513 dy=0.301324 center=(-9.686,-69.4591) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=181104 dx=0.245513 dy=0.301324 center=(77.2457,32.806) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=181888 dx=0.245513 dy=0.301324 center=(-89.0858,-30.8056) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=182672 dx=0.245513 dy=0.301324 center=(-24.308,-10.2005) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=183456 dx=0.245513 dy=0.301324 center=(-19.8538,19.4281) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=184240 dx=0.245513 dy=0.301324 center=(-61.0767,-50.6088) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=185024 dx=0.245513 dy=0.301324 center=(72.1832,50.4418) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=185808 dx=0.245513 dy=0.301324 center=(-14.0646,-77.9188) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=186592 dx=0.245513 dy=0.301324 center=(-48.7074,25.5528) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=187376 dx=0.245513 dy=0.301324 center=(-65.9536,-36.3051) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=188160 dx=0.245513 dy=0.301324 center=(-14.9364,77.0878) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=188944 dx=0.245513 dy=0.301324 center=(-9.04228,-91.2837) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=189728 dx=0.245513 dy=0.301324 center=(1.14262,-78.8218) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=190512 dx=0.245513 dy=0.301324 center=(-49.9836,39.8957) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=191296 dx=0.245513 dy=0.301324 center=(63.7104,-2.7798) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=192080 dx=0.245513 dy=0.301324 center=(-62.5071,50.7023) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=192864 dx=0.245513 dy=0.301324 center=(22.9726,52.9816) format='%uchar' using (0):(0):(0):1 with rgbalpha
unset label
unset arrow
unset object
unset multiplot
unset output
