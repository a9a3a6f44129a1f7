# Redraw with: gnuplot transfer.gp
reset
set encoding utf8
set terminal pngcairo size 884,647 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'transfer.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.422398
set rmargin at screen 0.811538
set tmargin at screen 0.969088
set bmargin at screen 0.304482
unset border
unset tics
set xrange [-0.5:3.5]
set yrange [4.5:-0.5]
set palette defined (0 '#440154', 1 '#472d7b', 2 '#3b528b', 3 '#2c728e', 4 '#21918c', 5 '#28ae80', 6 '#5ec962', 7 '#addc30', 8 '#fde725')
set cbrange [9.79052:25.1888]
set colorbox vertical user origin screen 0.85,0.304482 size screen 0.0339367,0.664606 noborder
unset cbtics
set label 'trained on noise' at screen 0.408824,0.902628 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'trained on salt and pepper' at screen 0.408824,0.769706 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'trained on squares' at screen 0.408824,0.636785 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'trained on all three' at screen 0.408824,0.503864 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'nothing done' at screen 0.408824,0.370943 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'no damage' at screen 0.477262,0.27898 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'noise' at screen 0.574548,0.27898 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'salt and pepper' at screen 0.671833,0.27898 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'squares' at screen 0.769118,0.27898 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Test damage' at screen 0.616968,0.0408903 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Network' at screen 0.0454751,0.636785 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.883937,0.313524 to screen 0.890724,0.313524 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '10' at screen 0.897511,0.313524 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.883937,0.529328 to screen 0.890724,0.529328 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '15' at screen 0.897511,0.529328 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.883937,0.745133 to screen 0.890724,0.745133 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '20' at screen 0.897511,0.745133 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.883937,0.960938 to screen 0.890724,0.960938 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '25' at screen 0.897511,0.960938 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'PSNR (dB)' at screen 0.956742,0.636785 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label '20.8' at screen 0.471041,0.902628 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '20.2' at screen 0.568326,0.902628 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '16.9' at screen 0.665611,0.902628 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '13.5' at screen 0.762896,0.902628 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '20.2' at screen 0.471041,0.769706 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '17.6' at screen 0.568326,0.769706 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '18.4' at screen 0.665611,0.769706 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '13.6' at screen 0.762896,0.769706 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '25.2' at screen 0.471041,0.636785 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '15.2' at screen 0.568326,0.636785 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '11.6' at screen 0.665611,0.636785 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '20.2' at screen 0.762896,0.636785 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '22.3' at screen 0.471041,0.503864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '20.2' at screen 0.568326,0.503864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '18.3' at screen 0.665611,0.503864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '19.1' at screen 0.762896,0.503864 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '14.2' at screen 0.568326,0.370943 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '9.8' at screen 0.665611,0.370943 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '14.2' at screen 0.762896,0.370943 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
plot 'transfer.dat' using 1:2:($1-0.491279):($1+0.491279):($2-0.491279):($2+0.491279):3 with boxxyerror fillstyle solid noborder linecolor palette
unset label
unset arrow
unset object
unset multiplot
unset output
