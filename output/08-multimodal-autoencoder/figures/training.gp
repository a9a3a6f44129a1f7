# Redraw with: gnuplot training.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'training.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.12655
set rmargin at screen 0.73375
set tmargin at screen 0.965714
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [1.92:31.08]
set xtics nomirror out scale 0.6,0.3 ('' 5, '' 10, '' 15, '' 20, '' 25, '' 30)
set yrange [-3279.14:-1387.8]
set ytics nomirror out scale 0.6,0.3 ('' -3000, '' -2500, '' -2000, '' -1500)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '5' at screen 0.190685,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.2948,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '15' at screen 0.398915,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '20' at screen 0.503031,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '25' at screen 0.607146,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '30' at screen 0.711261,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−3,000' at screen 0.115092,0.252735 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−2,500' at screen 0.115092,0.473855 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−2,000' at screen 0.115092,0.694976 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−1,500' at screen 0.115092,0.916097 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.43015,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Negative bound (nats a pair)' at screen 0.02875,0.5475 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.757083,0.938036 to screen 0.79875,0.938036 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'pair, training' at screen 0.809167,0.938036 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.757083,0.882679 to screen 0.79875,0.882679 nohead front linecolor rgb '#d55e00' linewidth 3 dashtype (8,5)
set label 'pair, validation' at screen 0.809167,0.882679 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.757083,0.827321 to screen 0.79875,0.827321 nohead front linecolor rgb '#009e73' linewidth 3
set label 'seen, training' at screen 0.809167,0.827321 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.757083,0.771964 to screen 0.79875,0.771964 nohead front linecolor rgb '#cc79a7' linewidth 3 dashtype (8,5)
set label 'seen, validation' at screen 0.809167,0.771964 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'training.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'training.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3 dashtype (8,5), \
     'training.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'training.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3 dashtype (8,5)
unset label
unset arrow
unset object
unset multiplot
unset output
