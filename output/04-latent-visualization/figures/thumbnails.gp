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
set xrange [-105.394:109.962]
unset xtics
set yrange [-117.74:98.7202]
unset ytics
unset grid
set label 't-SNE 1' at screen 0.51375,0.033 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.02875,0.519 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
plot 'thumbnails.rgb' binary array=(28,28) skip=0 dx=0.24744 dy=0.30185 center=(85.5689,7.28047) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=784 dx=0.24744 dy=0.30185 center=(-63.3848,72.4754) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=1568 dx=0.24744 dy=0.30185 center=(-14.4942,-101.578) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=2352 dx=0.24744 dy=0.30185 center=(2.19124,-89.5266) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=3136 dx=0.24744 dy=0.30185 center=(-12.8989,59.5419) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=3920 dx=0.24744 dy=0.30185 center=(-28.1306,-84.2784) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=4704 dx=0.24744 dy=0.30185 center=(-32.1301,27.9688) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=5488 dx=0.24744 dy=0.30185 center=(-24.7877,33.7044) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=6272 dx=0.24744 dy=0.30185 center=(89.878,-59.8941) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=7056 dx=0.24744 dy=0.30185 center=(57.3198,-43.7918) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=7840 dx=0.24744 dy=0.30185 center=(-73.5672,52.3714) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=8624 dx=0.24744 dy=0.30185 center=(66.761,-10.8939) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=9408 dx=0.24744 dy=0.30185 center=(62.5954,-36.4608) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=10192 dx=0.24744 dy=0.30185 center=(3.22438,-42.5267) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=10976 dx=0.24744 dy=0.30185 center=(-55.9519,52.3202) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=11760 dx=0.24744 dy=0.30185 center=(-16.5705,51.0946) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=12544 dx=0.24744 dy=0.30185 center=(-23.2696,65.7346) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=13328 dx=0.24744 dy=0.30185 center=(28.7335,51.6146) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=14112 dx=0.24744 dy=0.30185 center=(-67.0277,-45.9784) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=14896 dx=0.24744 dy=0.30185 center=(46.8918,-31.3937) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=15680 dx=0.24744 dy=0.30185 center=(83.08,-5.41855) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=16464 dx=0.24744 dy=0.30185 center=(9.37502,-72.0485) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=17248 dx=0.24744 dy=0.30185 center=(-22.0474,44.1309) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=18032 dx=0.24744 dy=0.30185 center=(-32.8424,-55.8347) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=18816 dx=0.24744 dy=0.30185 center=(81.4973,17.3494) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=19600 dx=0.24744 dy=0.30185 center=(-25.3634,-3.33096) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=20384 dx=0.24744 dy=0.30185 center=(15.9243,18.7288) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=21168 dx=0.24744 dy=0.30185 center=(11.3074,-10.5669) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=21952 dx=0.24744 dy=0.30185 center=(-9.44029,-6.33269) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=22736 dx=0.24744 dy=0.30185 center=(6.30263,1.7008) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=23520 dx=0.24744 dy=0.30185 center=(-70.678,-18.5423) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=24304 dx=0.24744 dy=0.30185 center=(43.9031,-17.6529) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=25088 dx=0.24744 dy=0.30185 center=(36.3538,-17.2618) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=25872 dx=0.24744 dy=0.30185 center=(91.2446,32.5075) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=26656 dx=0.24744 dy=0.30185 center=(-80.2491,-56.587) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=27440 dx=0.24744 dy=0.30185 center=(6.11666,-106.144) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=28224 dx=0.24744 dy=0.30185 center=(-39.316,-44.8064) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=29008 dx=0.24744 dy=0.30185 center=(74.5147,12.2546) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=29792 dx=0.24744 dy=0.30185 center=(-59.5815,30.293) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=30576 dx=0.24744 dy=0.30185 center=(64.2559,20.7166) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=31360 dx=0.24744 dy=0.30185 center=(-8.04894,-99.5507) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=32144 dx=0.24744 dy=0.30185 center=(-37.7087,52.2768) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=32928 dx=0.24744 dy=0.30185 center=(-26.7875,81.7544) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=33712 dx=0.24744 dy=0.30185 center=(-32.47,37.6648) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=34496 dx=0.24744 dy=0.30185 center=(84.0356,-36.001) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=35280 dx=0.24744 dy=0.30185 center=(2.53882,64.0788) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=36064 dx=0.24744 dy=0.30185 center=(-56.0612,15.9663) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=36848 dx=0.24744 dy=0.30185 center=(-24.3441,74.0281) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=37632 dx=0.24744 dy=0.30185 center=(23.4105,58.8038) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=38416 dx=0.24744 dy=0.30185 center=(-53.2242,32.6478) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=39200 dx=0.24744 dy=0.30185 center=(55.9695,-51.5776) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=39984 dx=0.24744 dy=0.30185 center=(22.1893,29.9596) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=40768 dx=0.24744 dy=0.30185 center=(-18.8592,-94.1262) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=41552 dx=0.24744 dy=0.30185 center=(-38.185,-26.1538) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=42336 dx=0.24744 dy=0.30185 center=(-18.7149,-15.1684) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=43120 dx=0.24744 dy=0.30185 center=(62.496,13.9355) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=43904 dx=0.24744 dy=0.30185 center=(-70.5936,-7.93737) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=44688 dx=0.24744 dy=0.30185 center=(-66.587,18.5886) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=45472 dx=0.24744 dy=0.30185 center=(-18.1474,-32.6623) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=46256 dx=0.24744 dy=0.30185 center=(12.6211,56.5061) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=47040 dx=0.24744 dy=0.30185 center=(-46.0582,69.972) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=47824 dx=0.24744 dy=0.30185 center=(-7.77769,-75.1918) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=48608 dx=0.24744 dy=0.30185 center=(48.5858,44.7122) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=49392 dx=0.24744 dy=0.30185 center=(72.799,-25.7882) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=50176 dx=0.24744 dy=0.30185 center=(-6.80085,-48.6605) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=50960 dx=0.24744 dy=0.30185 center=(-62.1258,37.8825) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=51744 dx=0.24744 dy=0.30185 center=(4.43081,-99.1258) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=52528 dx=0.24744 dy=0.30185 center=(-34.1145,73.6662) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=53312 dx=0.24744 dy=0.30185 center=(-15.3697,-44.5093) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=54096 dx=0.24744 dy=0.30185 center=(-46.7318,52.1505) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=54880 dx=0.24744 dy=0.30185 center=(38.3659,-27.1077) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=55664 dx=0.24744 dy=0.30185 center=(-47.2542,16.3081) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=56448 dx=0.24744 dy=0.30185 center=(86.6761,57.0271) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=57232 dx=0.24744 dy=0.30185 center=(81.6251,-45.8428) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=58016 dx=0.24744 dy=0.30185 center=(48.6319,-57.159) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=58800 dx=0.24744 dy=0.30185 center=(-82.9478,-27.6935) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=59584 dx=0.24744 dy=0.30185 center=(-38.4225,84.9421) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=60368 dx=0.24744 dy=0.30185 center=(-73.7919,-31.3699) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=61152 dx=0.24744 dy=0.30185 center=(-84.9694,-40.3522) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=61936 dx=0.24744 dy=0.30185 center=(71.9955,25.4757) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=62720 dx=0.24744 dy=0.30185 center=(-18.8181,-58.3736) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=63504 dx=0.24744 dy=0.30185 center=(-76.8325,-43.1382) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=64288 dx=0.24744 dy=0.30185 center=(6.50465,15.5942) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=65072 dx=0.24744 dy=0.30185 center=(-73.7439,31.4736) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=65856 dx=0.24744 dy=0.30185 center=(76.7983,39.8426) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=66640 dx=0.24744 dy=0.30185 center=(-8.49317,71.6383) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=67424 dx=0.24744 dy=0.30185 center=(-83.318,-49.2011) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=68208 dx=0.24744 dy=0.30185 center=(-10.7963,-16.9317) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=68992 dx=0.24744 dy=0.30185 center=(-54.8884,71.4343) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=69776 dx=0.24744 dy=0.30185 center=(-41.5283,-11.3766) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=70560 dx=0.24744 dy=0.30185 center=(-29.9064,58.157) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=71344 dx=0.24744 dy=0.30185 center=(-36.2421,-2.95454) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=72128 dx=0.24744 dy=0.30185 center=(64.385,-56.5707) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=72912 dx=0.24744 dy=0.30185 center=(-66.6367,60.0363) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=73696 dx=0.24744 dy=0.30185 center=(-71.6598,-56.4887) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=74480 dx=0.24744 dy=0.30185 center=(-52.7397,62.1347) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=75264 dx=0.24744 dy=0.30185 center=(-52.9144,3.36246) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=76048 dx=0.24744 dy=0.30185 center=(-36.1409,-19.2566) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=76832 dx=0.24744 dy=0.30185 center=(90.7103,24.7708) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=77616 dx=0.24744 dy=0.30185 center=(-23.0093,4.11808) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=78400 dx=0.24744 dy=0.30185 center=(-90.6064,-21.4386) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=79184 dx=0.24744 dy=0.30185 center=(92.9455,49.1505) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=79968 dx=0.24744 dy=0.30185 center=(-31.7637,-68.8947) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=80752 dx=0.24744 dy=0.30185 center=(-9.77789,-40.6081) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=81536 dx=0.24744 dy=0.30185 center=(-33.913,65.2612) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=82320 dx=0.24744 dy=0.30185 center=(30.2347,43.7538) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=83104 dx=0.24744 dy=0.30185 center=(-15.261,31.5539) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=83888 dx=0.24744 dy=0.30185 center=(-4.20002,-90.8287) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=84672 dx=0.24744 dy=0.30185 center=(-77.3727,-20.2499) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=85456 dx=0.24744 dy=0.30185 center=(-59.14,-33.3716) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=86240 dx=0.24744 dy=0.30185 center=(13.4194,25.5911) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=87024 dx=0.24744 dy=0.30185 center=(-82.836,27.36) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=87808 dx=0.24744 dy=0.30185 center=(14.7646,49.1976) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=88592 dx=0.24744 dy=0.30185 center=(58.6621,30.1086) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=89376 dx=0.24744 dy=0.30185 center=(57.788,-58.7153) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=90160 dx=0.24744 dy=0.30185 center=(96.4115,41.8161) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=90944 dx=0.24744 dy=0.30185 center=(52.2786,20.6085) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=91728 dx=0.24744 dy=0.30185 center=(-3.91024,-81.9733) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=92512 dx=0.24744 dy=0.30185 center=(-54.6066,79.2169) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=93296 dx=0.24744 dy=0.30185 center=(58.5394,61.8649) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=94080 dx=0.24744 dy=0.30185 center=(-41.5796,25.2723) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=94864 dx=0.24744 dy=0.30185 center=(82.6531,26.5713) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=95648 dx=0.24744 dy=0.30185 center=(60.779,-27.029) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=96432 dx=0.24744 dy=0.30185 center=(18.2967,-0.82172) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=97216 dx=0.24744 dy=0.30185 center=(-90.7001,-39.0461) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=98000 dx=0.24744 dy=0.30185 center=(-11.0129,-55.8942) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=98784 dx=0.24744 dy=0.30185 center=(11.657,-90.8205) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=99568 dx=0.24744 dy=0.30185 center=(60.8311,-4.88482) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=100352 dx=0.24744 dy=0.30185 center=(-30.2062,-29.0307) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=101136 dx=0.24744 dy=0.30185 center=(75.7619,-33.9681) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=101920 dx=0.24744 dy=0.30185 center=(8.49909,-80.9517) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=102704 dx=0.24744 dy=0.30185 center=(13.5066,63.6829) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=103488 dx=0.24744 dy=0.30185 center=(-76.8821,22.7127) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=104272 dx=0.24744 dy=0.30185 center=(-23.83,-24.8953) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=105056 dx=0.24744 dy=0.30185 center=(-4.13739,41.6841) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=105840 dx=0.24744 dy=0.30185 center=(62.5711,4.10865) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=106624 dx=0.24744 dy=0.30185 center=(-21.4426,-79.0997) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=107408 dx=0.24744 dy=0.30185 center=(48.7663,-39.2648) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=108192 dx=0.24744 dy=0.30185 center=(-22.125,-49.4281) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=108976 dx=0.24744 dy=0.30185 center=(53.6401,-26.4165) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=109760 dx=0.24744 dy=0.30185 center=(-52.6745,42.6696) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=110544 dx=0.24744 dy=0.30185 center=(-58.1273,-41.3887) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=111328 dx=0.24744 dy=0.30185 center=(-9.33021,-27.2357) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=112112 dx=0.24744 dy=0.30185 center=(79.8535,58.3916) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=112896 dx=0.24744 dy=0.30185 center=(-67.5831,-30.9376) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=113680 dx=0.24744 dy=0.30185 center=(-42.9395,6.2748) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=114464 dx=0.24744 dy=0.30185 center=(-82.7083,37.4038) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=115248 dx=0.24744 dy=0.30185 center=(-39.8518,39.0729) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=116032 dx=0.24744 dy=0.30185 center=(-31.5441,-36.2279) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=116816 dx=0.24744 dy=0.30185 center=(63.1702,-44.9406) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=117600 dx=0.24744 dy=0.30185 center=(-26.0159,-17.9243) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=118384 dx=0.24744 dy=0.30185 center=(-77.0658,41.8438) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=119168 dx=0.24744 dy=0.30185 center=(51.199,54.3122) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=119952 dx=0.24744 dy=0.30185 center=(12.378,9.15229) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=120736 dx=0.24744 dy=0.30185 center=(-30.409,20.9176) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=121520 dx=0.24744 dy=0.30185 center=(15.8299,-83.7086) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=122304 dx=0.24744 dy=0.30185 center=(-12.7925,-90.0886) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=123088 dx=0.24744 dy=0.30185 center=(69.8199,4.24054) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=123872 dx=0.24744 dy=0.30185 center=(57.2502,51.3295) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=124656 dx=0.24744 dy=0.30185 center=(-78.0717,-9.73116) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=125440 dx=0.24744 dy=0.30185 center=(69.7442,32.348) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=126224 dx=0.24744 dy=0.30185 center=(75.735,71.48) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=127008 dx=0.24744 dy=0.30185 center=(77.2062,46.9092) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=127792 dx=0.24744 dy=0.30185 center=(74.1377,58.598) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=128576 dx=0.24744 dy=0.30185 center=(81.126,-53.0204) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=129360 dx=0.24744 dy=0.30185 center=(9.40732,-36.8003) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=130144 dx=0.24744 dy=0.30185 center=(-68.0129,35.7012) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=130928 dx=0.24744 dy=0.30185 center=(-41.4254,-37.2568) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=131712 dx=0.24744 dy=0.30185 center=(-84.5136,-16.0271) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=132496 dx=0.24744 dy=0.30185 center=(-9.94676,48.7197) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=133280 dx=0.24744 dy=0.30185 center=(7.0161,-51.3834) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=134064 dx=0.24744 dy=0.30185 center=(-2.56335,48.593) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=134848 dx=0.24744 dy=0.30185 center=(-52.5112,-43.4957) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=135632 dx=0.24744 dy=0.30185 center=(57.3558,-11.848) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=136416 dx=0.24744 dy=0.30185 center=(-46.7404,83.2926) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=137200 dx=0.24744 dy=0.30185 center=(-64.9212,-17.1652) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=137984 dx=0.24744 dy=0.30185 center=(-29.3916,-43.4078) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=138768 dx=0.24744 dy=0.30185 center=(85.5805,36.1534) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=139552 dx=0.24744 dy=0.30185 center=(-22.5415,26.5406) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=140336 dx=0.24744 dy=0.30185 center=(-15.9595,-6.66692) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=141120 dx=0.24744 dy=0.30185 center=(-33.0844,5.72579) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=141904 dx=0.24744 dy=0.30185 center=(-29.1239,-77.333) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=142688 dx=0.24744 dy=0.30185 center=(11.8911,-102.486) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=143472 dx=0.24744 dy=0.30185 center=(-5.83128,63.0157) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=144256 dx=0.24744 dy=0.30185 center=(-28.9679,-11.0396) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=145040 dx=0.24744 dy=0.30185 center=(66.9138,-20.1046) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=145824 dx=0.24744 dy=0.30185 center=(66.7128,-27.805) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=146608 dx=0.24744 dy=0.30185 center=(-29.8085,44.7212) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=147392 dx=0.24744 dy=0.30185 center=(64.2194,55.9234) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=148176 dx=0.24744 dy=0.30185 center=(74.5209,-42.3692) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=148960 dx=0.24744 dy=0.30185 center=(17.6723,-76.4748) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=149744 dx=0.24744 dy=0.30185 center=(-52.3083,23.9527) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=150528 dx=0.24744 dy=0.30185 center=(-45.6174,61.393) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=151312 dx=0.24744 dy=0.30185 center=(-47.8942,-25.166) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=152096 dx=0.24744 dy=0.30185 center=(49.8178,37.0669) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=152880 dx=0.24744 dy=0.30185 center=(48.7441,-49.2828) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=153664 dx=0.24744 dy=0.30185 center=(5.93241,46.6048) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=154448 dx=0.24744 dy=0.30185 center=(-17.4729,74.7587) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=155232 dx=0.24744 dy=0.30185 center=(53.3676,1.71073) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=156016 dx=0.24744 dy=0.30185 center=(-40.5929,-61.6366) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=156800 dx=0.24744 dy=0.30185 center=(-32.6971,81.8332) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=157584 dx=0.24744 dy=0.30185 center=(19.43,8.90294) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=158368 dx=0.24744 dy=0.30185 center=(2.66714,57.2966) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=159152 dx=0.24744 dy=0.30185 center=(56.2837,41.0412) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=159936 dx=0.24744 dy=0.30185 center=(-2.47331,-103.855) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=160720 dx=0.24744 dy=0.30185 center=(68.5866,-38.1582) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=161504 dx=0.24744 dy=0.30185 center=(-5.67894,56.2433) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=162288 dx=0.24744 dy=0.30185 center=(-79.1999,51.5278) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=163072 dx=0.24744 dy=0.30185 center=(49.5343,27.8934) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=163856 dx=0.24744 dy=0.30185 center=(-58.431,-19.9162) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=164640 dx=0.24744 dy=0.30185 center=(-61.6836,10.3231) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=165424 dx=0.24744 dy=0.30185 center=(-39.4825,59.6705) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=166208 dx=0.24744 dy=0.30185 center=(-71.4948,44.6236) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=166992 dx=0.24744 dy=0.30185 center=(-20.9486,-40.3293) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=167776 dx=0.24744 dy=0.30185 center=(-12.6151,-82.6234) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=168560 dx=0.24744 dy=0.30185 center=(55.5144,-18.9929) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=169344 dx=0.24744 dy=0.30185 center=(0.782414,-52.5617) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=170128 dx=0.24744 dy=0.30185 center=(79.3993,4.6146) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=170912 dx=0.24744 dy=0.30185 center=(62.7676,39.9622) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=171696 dx=0.24744 dy=0.30185 center=(89.2126,18.0024) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=172480 dx=0.24744 dy=0.30185 center=(87.168,48.5051) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=173264 dx=0.24744 dy=0.30185 center=(-67.2539,25.6068) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=174048 dx=0.24744 dy=0.30185 center=(-59.0234,62.6051) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=174832 dx=0.24744 dy=0.30185 center=(-16.4498,67.8715) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=175616 dx=0.24744 dy=0.30185 center=(-16.4111,-21.9504) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=176400 dx=0.24744 dy=0.30185 center=(23.0896,40.8047) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=177184 dx=0.24744 dy=0.30185 center=(-45.9295,45.0476) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=177968 dx=0.24744 dy=0.30185 center=(-20.603,81.7826) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=178752 dx=0.24744 dy=0.30185 center=(-60.8558,23.1623) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=179536 dx=0.24744 dy=0.30185 center=(9.14152,-44.6131) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=180320 dx=0.24744 dy=0.30185 center=(-11.8576,-68.0997) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=181104 dx=0.24744 dy=0.30185 center=(-14.7538,41.9251) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=181888 dx=0.24744 dy=0.30185 center=(-89.059,-31.8605) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=182672 dx=0.24744 dy=0.30185 center=(-19.6769,19.592) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=183456 dx=0.24744 dy=0.30185 center=(-60.802,-50.6443) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=184240 dx=0.24744 dy=0.30185 center=(-52.5954,-17.9311) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=185024 dx=0.24744 dy=0.30185 center=(-4.1968,-38.2331) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=185808 dx=0.24744 dy=0.30185 center=(71.3024,50.6382) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=186592 dx=0.24744 dy=0.30185 center=(2.65455,-78.1) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=187376 dx=0.24744 dy=0.30185 center=(-62.2114,50.7451) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=188160 dx=0.24744 dy=0.30185 center=(12.5212,-1.31317) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=188944 dx=0.24744 dy=0.30185 center=(22.8628,51.5749) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=189728 dx=0.24744 dy=0.30185 center=(-42.8879,-2.56918) format='%uchar' using (0):(0):(0):1 with rgbalpha
unset label
unset arrow
unset object
unset multiplot
unset output
